import { skeletonEngine } from '../../../plugins/microservice-node/src/skeleton/skeletonEngine';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';
import { Ends, judgeExpression } from './judgeExpression';
import { matrix } from './matrix';
import { scaffolderEngine } from './scaffolderEngine';
import { values } from './ingredients';

/** Renders every template of the matrix with both engines. */
export async function proveExpressions(
  cookiecutterCompat: boolean,
): Promise<StepOutcome[]> {
  const ours = skeletonEngine({
    ...{ source: '', target: '', values, cookiecutterCompat },
    hosts: { 'github.com': 'github' },
  });
  const theirs = scaffolderEngine(cookiecutterCompat);
  const templates = matrix().map(text =>
    cookiecutterCompat ? inCookiecutter(text) : text,
  );
  const verdicts = templates.map(text => {
    const ends: Ends = {
      theirs: endOf(() => theirs(text)),
      ours: endOf(() => ours.render('t', text)),
    };
    return judgeExpression(text, ends);
  });
  const steps = new Steps();
  const count = (kind: string) => tallied(verdicts, kind);
  await steps.measure('templates', async () => `${templates.length}`);
  await steps.measure('same text', async () => {
    const faults = verdicts.filter(({ kind }) => kind === 'fault');
    if (faults.length) throw new Error(faults.map(it => it.name).join('\n'));
    return count('same');
  });
  await steps.measure('both refuse', async () => count('both refuse'));
  await steps.measure('only here', async () => count('only here'));
  await steps.measure('only there', async () => count('only there'));
  return steps.outcomes;
}

function inCookiecutter(text: string): string {
  return text.replaceAll('${{', '{{').replace(/\bvalues\./g, 'cookiecutter.');
}

function endOf(render: () => string): Ends['ours'] {
  try {
    return { text: render() };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

/** How many there are of a kind, by name where they have one. */
function tallied(
  verdicts: { kind: string; name: string }[],
  wanted: string,
): string {
  const names = new Map<string, number>();
  for (const { kind, name } of verdicts)
    if (kind === wanted) names.set(name, (names.get(name) ?? 0) + 1);
  const counts = [...names].map(([name, count]) => `${count} ${name}`.trim());
  return counts.sort().join(', ') || '0';
}
