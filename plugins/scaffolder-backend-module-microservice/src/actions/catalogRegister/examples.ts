import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Register the pushed service in the catalog',
    example: `
steps:
  - id: register
    name: Register the service in the catalog
    action: microservice:catalog:register
    input:
      owner: acme
      repoName: item-service
      host: 127.0.0.1:4870
`,
  },
];
