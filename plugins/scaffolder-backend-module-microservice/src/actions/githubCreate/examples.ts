import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Create the repository and give the owning team its access',
    example: `
steps:
  - id: create
    name: Create the repository
    action: microservice:github:create
    input:
      owner: acme
      repoName: item-service
      host: 127.0.0.1:4870
      visibility: internal
      description: Manages items
      teams:
        - team: shop-team
          permission: maintain
`,
  },
];
