import backend from '@backstage/plugin-scaffolder-backend/package.json';
import { Proof } from '../Proof';
import {
  ExpressionDifference,
  onlyHere,
  onlyThere,
} from './expressionDifferences';
import { proveExpressions } from './proveExpressions';

/** Expressions print here what they print with `fetch:template`. */
export const expressionsProof: Proof = {
  name: 'expressions',
  summary: 'expressions print what they print with fetch:template',
  explanation:
    'Every operator between values of every kind, every filter, test and member of each, and every statement around it is a template of its own. Each is rendered with the engine of the installed `fetch:template` and with ours, and prints the same, or both refuse it, or a row says why only one of them renders it.',
  sources: [
    'plugins/microservice-node/src/engine',
    'plugins/microservice-node/src/skeleton',
    'test/prove/expressions',
  ],
  cases: async () =>
    [false, true].map(cookiecutterCompat => ({
      id: cookiecutterCompat ? 'cookiecutter' : 'values',
      fingerprint: async () => backend.version,
      prove: () => proveExpressions(cookiecutterCompat),
    })),
  versions: async () => ({
    Node: process.versions.node,
    'plugin-scaffolder-backend': backend.version,
  }),
  appendix: [
    '## Only here',
    '',
    ...onlyHere.map(lineOf),
    '',
    '## Only there',
    '',
    ...onlyThere.map(lineOf),
  ],
};

function lineOf({ name, why }: ExpressionDifference): string {
  return `- **${name}**: ${why}.`;
}
