import { Effect } from '../replica/Order';
import { holdTasks } from '../sweep/holdTasks';
import { KillSweep } from '../sweep/KillSweep';
import { resumedSeconds } from '../sweep/resumedSeconds';
import { Scenario, ScenarioResult } from './Scenario';

/** How many tasks wait behind the one that is at work. */
const QUEUED = 3;

/** Tasks that nobody had begun when their process died. */
export const queue: Scenario = {
  id: 'queued-tasks',
  story:
    'A process that runs one task at a time is killed at work, with three more tasks in its queue. No new process is started: the other one has to find them.',
  async run() {
    const sweep = await KillSweep.start('recovery-on', { taskLimit: 1 });
    try {
      return await drain(sweep, await sweep.runUndisturbed());
    } finally {
      await sweep.end();
    }
  },
};

async function drain(
  { victim, judge }: KillSweep,
  effects: Effect[],
): Promise<ScenarioResult> {
  const create = effects.find(
    ({ effect }) => effect === 'POST /orgs/acme/repos',
  );
  const first = {
    point: { ...create!, moment: 'before' as const },
    run: judge.runOf('at-work'),
  };
  await holdTasks(victim, [first]);
  const queued = Array.from({ length: QUEUED }, (_, index) =>
    judge.runOf(`queued-${index}`),
  );
  for (const run of queued) await run.send(victim);
  await victim.end();
  const killed = Date.now();
  const waits: number[] = [];
  const violations: string[] = [];
  for (const run of [first.run, ...queued]) {
    await run.ended();
    const found = await judge.violations(run);
    violations.push(...found.map(each => `${run.service}: ${each}`));
    const seconds = resumedSeconds(await run.events(), killed, 'recovery-on');
    waits.push(seconds ?? 0);
  }
  return {
    figures: {
      'queued tasks that were drained': queued.length,
      'seconds until the last was begun': Math.round(Math.max(...waits)),
    },
    violations,
  };
}
