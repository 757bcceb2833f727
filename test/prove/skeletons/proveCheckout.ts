import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';
import { answerStyles } from './answerStyles';
import { Checkout, commitOf } from './Checkout';
import { findTemplates, FoundTemplate } from './findTemplates';
import { judgeStep } from './judgeStep';
import { runTemplate, TemplateRun } from './runTemplate';
import { stepHandlers } from './stepHandlers';
import { Tally } from './Tally';

/** Runs every template of a repository, filled in in every way, with both actions. */
export async function proveCheckout(
  checkout: Checkout,
  directory: string,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const templates = findTemplates(checkout.directory);
  const tally = new Tally();
  for (const template of templates)
    await tallyTemplate({ checkout, template, directory }, tally);
  await steps.measure('commit', async () => commitOf(checkout).slice(0, 10));
  await steps.measure('templates', async () => `${templates.length}`);
  await steps.measure('skeletons', async () => `${tally.skeletons.size}`);
  await steps.measure('files', async () => `${tally.files}`);
  await steps.measure('same tree', async () => sameIn(tally));
  await steps.measure('both refuse', async () => tally.count('shared refusal'));
  await steps.measure('on purpose', async () => tally.count('difference'));
  return steps.outcomes;
}

function sameIn(tally: Tally): string {
  if (tally.faults.length) throw new Error(tally.faults.join('\n'));
  return tally.count('same');
}

interface TemplatePlace {
  checkout: Checkout;
  template: FoundTemplate;
  directory: string;
}

async function tallyTemplate(place: TemplatePlace, tally: Tally) {
  for (const style of answerStyles) {
    const directory = join(place.directory, 'run');
    mkdirSync(directory);
    await tallyRun({ ...place, directory, style }, tally);
    rmSync(directory, { recursive: true });
  }
}

async function tallyRun(run: TemplateRun, tally: Tally) {
  const { template, style } = run;
  const where = (step: string) => `${template.path}, ${style.name}, ${step}`;
  const rendered = new Set<string>();
  const handlers = stepHandlers(step => {
    rendered.add(step.id);
    tally.skeletons.add(`${template.path} ${step.url}`);
    tally.add(judgeStep(step), where(step.id));
  });
  const failures = await runTemplate(run, handlers);
  for (const { id, action } of template.steps) {
    const reason = failures.get(String(id));
    if (action === 'fetch:template' && reason && !rendered.has(String(id)))
      tally.add({ kind: 'fault', reason }, where(String(id)));
  }
}
