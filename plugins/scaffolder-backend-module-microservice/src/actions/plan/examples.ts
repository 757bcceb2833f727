import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Plan a service from what the form asked for',
    example: `
steps:
  - id: plan
    name: Plan the architecture
    action: microservice:plan
    input:
      recipe: fastapi-service
      answers:
        name: item-service
        description: Manages items
        owner: group:default/shop-team
        system: shop
        repository:
          host: 127.0.0.1:4870
          owner: acme
          visibility: internal
`,
  },
];
