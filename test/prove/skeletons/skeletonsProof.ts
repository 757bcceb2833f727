import backend from '@backstage/plugin-scaffolder-backend/package.json';
import { Proof } from '../Proof';
import { checkouts, commitOf, lacksCheckouts } from './Checkout';
import { differences, sharedRefusals } from './differences';
import { findTemplates } from './findTemplates';
import { proveCheckout } from './proveCheckout';

/** `microservice:render` does for public template repositories what `fetch:template` does. */
export const skeletonsProof: Proof = {
  name: 'skeletons',
  summary: 'public template repositories render as with fetch:template',
  explanation:
    "Every template of the public repositories in the folder `TEMPLATE_CHECKOUTS` is run by the scaffolder's own workflow runner, five times: with usual answers to its form, read from an address and from disk, with no more answers than it needs, with other choices and turned booleans, and with odd texts. Conditions of steps are left out, so that every step runs. Each step of `fetch:template` runs with the installed action, and again with `microservice:render` and `compat: fetch-template` in a copy of the same workspace; `fetch:cookiecutter` becomes `fetch:template` with `cookiecutterCompat`. Paths, permissions and bytes of both workspaces are compared. Steps that change the world give outputs that stand in for theirs. A case is `owner+name`, the folder to clone `https://github.com/owner/name` into.",
  sources: [
    'plugins/microservice-node/src/engine',
    'plugins/microservice-node/src/skeleton',
    'plugins/scaffolder-backend-module-microservice/src/actions/render',
    'test/prove/skeletons',
  ],
  lacks: lacksCheckouts,
  cases: async () =>
    checkouts()
      .filter(({ directory }) => findTemplates(directory).length)
      .map(checkout => ({
        id: checkout.id,
        fingerprint: async () => commitOf(checkout),
        prove: directory => proveCheckout(checkout, directory),
      })),
  versions: async () => ({
    Node: process.versions.node,
    'plugin-scaffolder-backend': backend.version,
  }),
  appendix: [
    '## On purpose',
    '',
    ...differences.map(({ name, why }) => `- **${name}**: ${why}.`),
    '',
    'What differs beside, for skeletons that no repository here has, is in [the how-to](../../how-to/keep-your-skeletons.md).',
    '',
    '## Both refuse',
    '',
    ...sharedRefusals.map(({ name, why }) => `- **${name}**: ${why}.`),
  ],
};
