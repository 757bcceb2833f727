import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const examples: TemplateExample[] = [
  {
    description: 'Push the workspace to the repository that the task created',
    example: `
steps:
  - id: push
    name: Push the code
    action: microservice:github:push
    input:
      owner: acme
      repoName: item-service
      host: 127.0.0.1:4870
      commitMessage: Create item-service
      rules:
        pullRequest:
          approvals: 1
        linearHistory: true
`,
  },
];
