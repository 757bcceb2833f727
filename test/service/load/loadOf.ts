import { ServiceIr } from '../../../plugins/microservice-common/src/model';
import { LoadRequest } from './sendRequest';

/** Requests that a service answers on an empty database: the lists and creations that need no other row. */
export function loadOf({ api, entities }: ServiceIr): LoadRequest[] {
  const roots = entities.filter(({ root }) => root);
  return roots.flatMap(({ path, operations, sample, needs }) => {
    const address = `${api.prefix}/${path}`;
    const alone = !needs.some(({ required }) => required);
    return [
      ...(operations.list ? [{ method: 'GET', path: address }] : []),
      ...(operations.create && alone
        ? [{ method: 'POST', path: address, body: JSON.stringify(sample) }]
        : []),
    ];
  });
}
