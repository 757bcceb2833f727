import { fingerprintOf } from '../../service/renderService';
import { chosen } from '../bench/serviceForm';

/** Git's name for the tree that the form amounts to, rendered in a process that nobody kills. */
export function treeOf(name: string, githubHost: string): Promise<string> {
  return fingerprintOf({
    ...chosen,
    name,
    system: 'shop',
    repository: { host: githubHost, owner: 'acme', visibility: 'internal' },
    secrets: [{ name: 'REGISTRY_TOKEN', from: 'form:REGISTRY_TOKEN' }],
  });
}
