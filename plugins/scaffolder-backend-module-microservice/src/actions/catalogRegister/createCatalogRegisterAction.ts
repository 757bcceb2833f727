import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDependencies } from '../../ActionDependencies';
import { WorkDependencies } from '../../operations/atWork';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { examples } from './examples';
import { previewEntityRef } from './previewEntityRef';
import { registerRepository } from './registerRepository';
import { schema } from './schema';

/**
 * `microservice:catalog:register`: registers the pushed repository in the catalog, as the user.
 *
 * @internal
 */
export function createCatalogRegisterAction(
  dependencies: WorkDependencies & Pick<ActionDependencies, 'catalog'>,
) {
  return createTemplateAction({
    id: 'microservice:catalog:register',
    description:
      'Registers the pushed repository in the catalog; one that is registered already is a success.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      const { catalogInfoPath = 'catalog-info.yaml' } = ctx.input;
      const target = repositoryTarget(ctx, dependencies.configuration);
      if (ctx.isDryRun) {
        const page = `${dependencies.github.webUrl(target)}/blob/HEAD`;
        const catalogInfoUrl = `${page}/${catalogInfoPath}`;
        ctx.logger.info(`Would register ${catalogInfoUrl} in the catalog`);
        ctx.output('catalogInfoUrl', catalogInfoUrl);
        ctx.output('entityRef', await previewEntityRef(ctx, catalogInfoPath));
        return;
      }
      const registered = await registerRepository(
        ctx,
        { target, catalogInfoPath },
        dependencies,
      );
      ctx.output('entityRef', registered.entityRef);
      ctx.output('catalogInfoUrl', registered.catalogInfoUrl);
    },
  });
}
