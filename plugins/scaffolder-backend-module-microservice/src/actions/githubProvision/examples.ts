import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description:
      'Protect production, and give the CI a variable and a secret that was typed into the form',
    example: `
steps:
  - id: provision
    name: Provision environments and secrets
    action: microservice:github:provision
    input:
      owner: acme
      repoName: item-service
      host: 127.0.0.1:4870
      environments:
        - name: staging
        - name: production
          reviewers: ['team:shop-team']
          waitMinutes: 5
          branches: [main]
      variables:
        - name: REGION
          value: eu-1
      secrets:
        - name: REGISTRY_TOKEN
          from: form:registryToken
          environment: production
      oidcSubject: [repository_id, context]
      topics: [fastapi, microservice]
`,
  },
];
