import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDependencies } from '../../ActionDependencies';
import { repositoryInput } from '../../inputs/repositoryInput';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { createOwnRepository } from './createOwnRepository';
import { examples } from './examples';
import { previewRepository } from './previewRepository';

/**
 * `microservice:github:create`: creates the repository and gives teams their access.
 *
 * @internal
 */
export function createGithubCreateAction(
  dependencies: Pick<ActionDependencies, 'ledger' | 'github' | 'configuration'>,
) {
  return createTemplateAction({
    id: 'microservice:github:create',
    description:
      'Creates the repository on GitHub and gives teams their access; finds its own repository when it runs again.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...repositoryInput,
        visibility: z =>
          z
            .enum(['private', 'internal', 'public'])
            .describe('Who may see the repository'),
        description: z => z.string().max(350).describe('One sentence'),
        entityName: z =>
          z
            .string()
            .optional()
            .describe('Name of the catalog component; `repoName` by default'),
        teams: z =>
          z
            .array(
              z.object({
                team: z.string().describe('Slug of the team'),
                permission: z
                  .enum(['pull', 'triage', 'push', 'maintain', 'admin'])
                  .describe('What the team may do'),
              }),
            )
            .optional()
            .describe('Teams of the organisation with their access'),
        treeSha: z =>
          z
            .string()
            .optional()
            .describe('What was rendered; nothing else will be pushed'),
        answersDigest: z =>
          z.string().optional().describe("From 'microservice:plan'"),
      },
      output: {
        operationId: z => z.string().describe('Id in the ledger'),
        repositoryUrl: z => z.string().describe('Page of the repository'),
        cloneUrl: z => z.string().describe('For `git clone`'),
        repositoryId: z =>
          z.number().optional().describe("GitHub's id; not in a dry run"),
        defaultBranch: z =>
          z.string().optional().describe('Main branch; not in a dry run'),
      },
    },
    async handler(ctx) {
      const target = repositoryTarget(ctx, dependencies.configuration);
      ctx.output('operationId', target.operationId);
      const made = ctx.isDryRun
        ? previewRepository(ctx, target, dependencies.github)
        : await createOwnRepository(ctx, target, dependencies);
      ctx.output('repositoryUrl', made.repositoryUrl);
      ctx.output('cloneUrl', made.cloneUrl);
      if (made.repositoryId === undefined) return;
      ctx.output('repositoryId', made.repositoryId);
      ctx.output('defaultBranch', made.defaultBranch);
    },
  });
}
