import { contentHash } from '../../../scripts/dev/contentStamp.mjs';
import { PeerCheckout, runFiles } from '../../peer/PeerCheckout';
import { refusals } from '../../peer/refusals';
import { Proof, ProofCase, StepOutcome } from '../Proof';
import { Steps } from '../Steps';
import { provePeerFile } from './provePeerFile';
import { refusalLines } from './refusalLines';

/** Our engine passes the tests of the nunjucks repository. */
export const peerLanguageProof: Proof = {
  name: 'peer-language',
  summary: "the engine passes nunjucks' own tests, or refuses by a row",
  explanation:
    'The test files of a checkout of nunjucks, which `NUNJUCKS_CHECKOUT` names, run over our engine in its dialect that is not strict: an adapter stands for what they require, and every rendering and expectation is one assertion. An assertion holds, or a row of a table refuses it for one of few reasons and the outcome shows that reason; a row that refuses nothing fails the proof. Where a test asks for the words of a message, the error has to be there and say the same in our words (`test/peer/ownMessages.ts`).',
  sources: [
    'plugins/microservice-node/src/engine',
    'test/peer',
    'test/prove/peerLanguage',
  ],
  appendix: refusalLines(refusals),
  lacks: () =>
    PeerCheckout.given()
      ? undefined
      : 'NUNJUCKS_CHECKOUT names no checkout of nunjucks: clone https://github.com/mozilla/nunjucks and set it to that folder.',
  cases: async () => casesOf(PeerCheckout.given()!),
  versions: async () => ({ nunjucks: PeerCheckout.given()!.version() }),
};

function casesOf(checkout: PeerCheckout): ProofCase[] {
  const fingerprint = async () => contentHash(checkout.folder, ['tests']);
  return [
    ...runFiles.map(file => ({
      id: file,
      fingerprint,
      prove: () => provePeerFile(checkout, file),
    })),
    { id: 'all-files', fingerprint, prove: () => proveComplete(checkout) },
  ];
}

async function proveComplete(checkout: PeerCheckout): Promise<StepOutcome[]> {
  const steps = new Steps();
  await steps.measure('run', async () => {
    const unknown = checkout.unknownFiles();
    if (unknown.length)
      throw new Error(`neither run nor left out: ${unknown.join(', ')}`);
    return 'each is run or left out';
  });
  return steps.outcomes;
}
