import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../plugins/microservice-common/src/planner';
import { digestsUnder } from '../../determinism/digestsUnder';
import { Surroundings, surroundings } from '../../determinism/surroundings';
import { treeDigests } from '../../determinism/treeDigests';
import { Proof } from '../Proof';
import { Steps } from '../Steps';
import { nodeVersions, registryNode } from './registryNode';

/** The same answers give the same bytes wherever they are rendered. */
export const determinismProof: Proof = {
  name: 'determinism',
  summary: 'the same answers give the same bytes everywhere',
  explanation:
    'Every preset in every layout is rendered by processes of their own, on each supported Node, under languages and time zones that differ. All trees have the same digests, bit for bit.',
  sources: [
    'templates',
    'plugins/microservice-common/src',
    'plugins/microservice-node/src',
    'test/determinism',
    'test/prove/determinism',
  ],
  async cases() {
    return nodeVersions.flatMap(version =>
      surroundings.map(each => ({
        id: `Node-${version}-${each.name}`,
        async prove() {
          const steps = new Steps();
          await steps.measure('same bytes', () => compare(version, each));
          return steps.outcomes;
        },
      })),
    );
  },
  versions: async () => ({ Node: nodeVersions.join(', ') }),
};

async function compare(version: string, each: Surroundings): Promise<string> {
  const node = await registryNode(version);
  const { digests } = await digestsUnder(each, node);
  const expected = await treeDigests();
  const different = Object.keys({ ...expected, ...digests }).filter(
    id => digests[id] !== expected[id],
  );
  if (different.length) {
    throw new Error(`other bytes for ${different.join(', ')}`);
  }
  const all = createHash('sha256').update(canonicalJson(digests)).digest('hex');
  return `${Object.keys(digests).length} trees, ${all.slice(0, 12)}`;
}
