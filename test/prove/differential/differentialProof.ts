import { version } from 'nunjucks/package.json';
import { Proof } from '../Proof';
import { proveTemplates, Trial } from './proveTemplates';

const seeds = (count: number) =>
  Array.from({ length: count }, (_, index) => index + 1);

const trials: Trial[] = [
  ...seeds(20).map(seed => ({ strict: true, seed, templates: 1_000 })),
  ...seeds(10).map(seed => ({ strict: false, seed, templates: 2_000 })),
];

/** Generated templates give the same text as compiled nunjucks. */
export const differentialProof: Proof = {
  name: 'differential',
  summary: 'generated templates give the text of compiled nunjucks',
  explanation:
    'Forty thousand templates are generated from seeds and rendered by nunjucks, which compiles them to JavaScript, and by our engine. Complete values, 20,000: the templates go over the whole language, with whitespace control at random tags, and each renders to the same text; every seed has to meet every kind of node, every operator, filter and test of nunjucks that this language does not refuse by name (`random`, `escaped`). Any values, 20,000, in the dialect for skeletons of `fetch:template`: every operator, filter, test and loop meets values of every kind, missing ones too; whatever nunjucks renders, our engine renders to the same text. Where only nunjucks fails, one of its filters broke at a value that it does not expect. What differs is shrunk to a small template.',
  sources: ['plugins/microservice-node/src/engine', 'test/prove/differential'],
  async cases() {
    return trials.map(trial => ({
      id: idOf(trial),
      fingerprint: async () => `${version} ${JSON.stringify(trial)}`,
      prove: () => proveTemplates(trial),
    }));
  },
  versions: async () => ({ nunjucks: version }),
};

function idOf({ strict, seed }: Trial): string {
  const values = strict ? 'complete-values' : 'any-values';
  return `${values}-seed-${String(seed).padStart(2, '0')}`;
}
