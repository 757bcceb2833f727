import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Review what was rendered',
    example: `
steps:
  - id: verify
    name: Review what was rendered
    action: microservice:verify
    input:
      targetPath: .
`,
  },
];
