import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Zip the workspace; after the push, which takes all files',
    example: `
steps:
  - id: zip
    name: Zip the code
    action: microservice:zip
    input:
      name: item-service
      targetPath: item-service.zip
`,
  },
];
