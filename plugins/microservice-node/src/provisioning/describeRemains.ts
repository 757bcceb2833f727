import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { hasReached } from './operationProgress';

/**
 * What an interrupted operation leaves behind on GitHub and in the catalog, as half a sentence. Says only what is proven; what
 * was begun and not proven is said to be unclear.
 *
 * @public
 */
export function describeRemains(operation: Operation): string {
  const { host, owner, repository } = operation;
  const place = `${host}/${owner}/${repository}`;
  if (hasReached(operation, 'registered')) {
    return `${place} is complete and ${operation.entityRef} is registered`;
  }
  if (hasReached(operation, 'pushed')) {
    return `${place} exists with its code and is not registered in the catalog`;
  }
  if (operation.repositoryId !== undefined) {
    return `${place} exists without its code`;
  }
  return hasReached(operation, 'create_pending')
    ? `${place} may exist, empty and with our marker as its homepage`
    : 'nothing was created';
}
