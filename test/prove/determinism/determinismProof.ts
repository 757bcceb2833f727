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
    'Every preset, and a model with every feature, is rendered in every layout by processes of their own, on each supported Node, under languages and time zones that differ. All trees have the same digests, bit for bit.',
  sources: [
    'plugins/microservice-common/src',
    'plugins/microservice-node/src',
    'test/determinism',
    'test/prove/determinism',
  ],
  async cases() {
    return nodeVersions.flatMap(version =>
      surroundings.map(each => ({
        id: `Node-${version}-${each.name}`,
        fingerprint: async () => canonicalJson(await ownDigests()),
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

let digests: ReturnType<typeof treeDigests> | undefined;

/** As this process renders. */
function ownDigests() {
  digests ??= treeDigests();
  return digests;
}

async function compare(version: string, each: Surroundings): Promise<string> {
  const node = await registryNode(version);
  const printed = await digestsUnder(each, node);
  const expected = await ownDigests();
  const different = Object.keys({ ...expected, ...printed.digests }).filter(
    id => printed.digests[id] !== expected[id],
  );
  if (different.length) {
    throw new Error(`other bytes for ${different.join(', ')}`);
  }
  const all = createHash('sha256')
    .update(canonicalJson(printed.digests))
    .digest('hex');
  return `${Object.keys(printed.digests).length} trees, ${all.slice(0, 12)}`;
}
