import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { WorkDependencies } from '../../operations/atWork';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { createOwnRepository } from './createOwnRepository';
import { examples } from './examples';
import { previewRepository } from './previewRepository';
import { schema } from './schema';

/**
 * `microservice:github:create`: creates the repository and gives teams their access.
 *
 * @internal
 */
export function createGithubCreateAction(dependencies: WorkDependencies) {
  return createTemplateAction({
    id: 'microservice:github:create',
    description:
      'Creates the repository on GitHub and gives teams their access; finds its own repository when it runs again.',
    examples,
    supportsDryRun: true,
    schema,
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
