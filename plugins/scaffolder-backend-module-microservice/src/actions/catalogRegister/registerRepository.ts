import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ActionDependencies } from '../../ActionDependencies';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { resumeOperation } from '../../operations/resumeOperation';
import { registerLocation } from './registerLocation';

interface CatalogRegisterContext {
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
  dependencies: Pick<ActionDependencies, 'ledger' | 'github' | 'catalog'>,
): Promise<{ entityRef: string; catalogInfoUrl: string }> {
  const { operation, found } = await resumeOperation(
    dependencies,
    wanted.target,
    { ...context, stage: 'pushed' },
  );
  const catalogInfoUrl = `${found.repositoryUrl}/blob/${found.defaultBranch}/${wanted.catalogInfoPath}`;
  const entityRef = await registerLocation(catalogInfoUrl, {
    catalog: dependencies.catalog,
    credentials: await context.getInitiatorCredentials(),
    signal: context.signal,
  });
  await dependencies.ledger.record(operation.id, {
    stage: 'registered',
    entityRef,
  });
  context.logger.info(`Registered ${entityRef} from ${catalogInfoUrl}`);
  return { entityRef, catalogInfoUrl };
}
