import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Render the planned service into the workspace',
    example: `
steps:
  - id: render
    name: Render the code
    action: microservice:render
    input:
      recipe: fastapi-service
      answers:
        name: item-service
        description: Manages items
        owner: group:default/shop-team
        repository:
          host: 127.0.0.1:4870
          owner: acme
          visibility: internal
`,
  },
  {
    description: 'Render a skeleton that was written for fetch:template',
    example: `
steps:
  - id: render
    name: Render the code
    action: microservice:render
    input:
      compat: fetch-template
      url: ./skeleton
      values:
        name: item-service
`,
  },
];
