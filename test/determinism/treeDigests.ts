import { treeSha } from '../../plugins/microservice-node/src/workspace';
import { ownGenerator, planService } from '../service/renderService';
import { serviceMatrix } from '../service/serviceMatrix';

/** Git's name for the tree of every preset, and of a model with every feature, in every layout. */
export async function treeDigests(): Promise<Record<string, string>> {
  const generator = await ownGenerator();
  const digests: Record<string, string> = {};
  for (const { id, answers } of await serviceMatrix()) {
    const plan = await planService(answers);
    digests[id] = treeSha(await generator.render(plan));
  }
  return digests;
}
