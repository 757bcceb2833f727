import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ActionDependencies } from '../../ActionDependencies';
import { atWork, WorkDependencies } from '../../operations/atWork';
import { findOwnRepository } from '../../operations/findOwnRepository';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { registerLocation } from './registerLocation';

interface CatalogRegisterContext {
  task: { id: string };
  user?: { ref?: string };
  logger: LoggerService;
  signal?: AbortSignal;
  getInitiatorCredentials(): Promise<BackstageCredentials>;
}

/**
 * Registers the descriptor of the operation's repository, with the ledger asked before and told afterwards.
 *
 * @internal
 */
export async function registerRepository(
  context: CatalogRegisterContext,
  wanted: { target: RepositoryTarget; catalogInfoPath: string },
  dependencies: WorkDependencies & Pick<ActionDependencies, 'catalog'>,
): Promise<{ entityRef: string; catalogInfoUrl: string }> {
  const { target, catalogInfoPath } = wanted;
  const step = { target, context, needs: 'pushed' as const };
  return atWork(dependencies, step, async work => {
    const found = await findOwnRepository(work);
    const catalogInfoUrl = `${found.repositoryUrl}/blob/${found.defaultBranch}/${catalogInfoPath}`;
    await work.confirm();
    const entityRef = await registerLocation(catalogInfoUrl, {
      catalog: dependencies.catalog,
      credentials: await context.getInitiatorCredentials(),
      signal: work.signal,
    });
    await work.record({ stage: 'registered', entityRef });
    context.logger.info(`Registered ${entityRef} from ${catalogInfoUrl}`);
    return {
      value: { entityRef, catalogInfoUrl },
      ending: { state: 'done' as const },
    };
  });
}
