import { judgePeerFindings, PeerVerdict } from '../../peer/judgePeerFindings';
import { ownMessages } from '../../peer/ownMessages';
import { OwnWords } from '../../peer/OwnWords';
import { PeerCheckout } from '../../peer/PeerCheckout';
import { runPeerFile } from '../../peer/runPeerFile';
import { refusals } from '../../peer/refusals';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';

/** Runs a file of the peer's tests and takes down what holds, what is refused and what fails. */
export async function provePeerFile(
  checkout: PeerCheckout,
  file: string,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const words = new OwnWords(ownMessages[file] ?? []);
  const findings = await steps.take('run', () =>
    runPeerFile(checkout.folder, file, words),
  );
  if (!findings) return steps.outcomes;
  const rows = refusals.filter(row => row.file === file);
  const verdict = judgePeerFindings(findings, rows);
  await steps.measure('hold', async () => heldIn(verdict, words));
  await steps.measure('refused', async () => refusedIn(verdict));
  return steps.outcomes;
}

function heldIn({ passed, faults }: PeerVerdict, words: OwnWords): string {
  const idle = words
    .unused()
    .map(peer => `no test asks for the message '${peer}' any more`);
  const all = [...faults, ...idle];
  if (all.length) throw new Error(all.join('\n'));
  return `${passed}`;
}

function refusedIn({ refused }: PeerVerdict): string {
  const counts = [...refused].map(([reason, count]) => `${count} ${reason}`);
  return counts.join(', ') || '0';
}
