import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseLink } from '../bench/DatabaseLink';
import { KillBench } from '../bench/KillBench';
import { Replica } from '../bench/Replica';
import { TaskJudge } from '../judge/TaskJudge';
import { HeldTask, holdTasks } from '../sweep/holdTasks';
import { PATIENCE_SECONDS } from '../sweep/TaskRun';
import { waitFor } from '../sweep/waitFor';
import { pointsAmong } from './pointsAmong';
import { Scenario, ScenarioResult } from './Scenario';

/** How many tasks are at work meanwhile. */
const TASKS = 6;
const CUT_MILLISECONDS = 2_500;

/** One lost heartbeat, after which Backstage runs a task again that never stopped. */
export const blip: Scenario = {
  id: 'database-away',
  story:
    'The connections of a process to PostgreSQL are cut for 2.5 seconds while six tasks are at work. Backstage gives up their heartbeats for ever and starts them a second time, beside the first: the second runs wait for the lease.',
  async run() {
    const bench = await KillBench.prepare('recovery-on');
    const link = await DatabaseLink.to(bench.databaseUrl);
    try {
      const shaken = await bench.start({ databaseUrl: link.url });
      await bench.start();
      return await shake(bench, shaken, link);
    } finally {
      await bench.end();
      link.end();
    }
  },
};

async function shake(
  bench: KillBench,
  shaken: Replica,
  link: DatabaseLink,
): Promise<ScenarioResult> {
  const judge = new TaskJudge(bench);
  const measure = judge.runOf('undisturbed');
  await shaken.watch({ service: measure.service });
  await measure.send(shaken);
  await measure.ended();
  await judge.measureBy(measure);
  const points = pointsAmong([...shaken.sightings] as [], 'before', 'changes');
  const tasks = points.slice(0, TASKS).map((point, index) => ({
    point,
    run: judge.runOf(`shaken-${index}`),
  }));
  await holdTasks(shaken, tasks);
  await link.cut(CUT_MILLISECONDS);
  const twice = await recoveries(tasks);
  // Time for the second runs to come as far as they can.
  await sleep(5_000);
  for (const { run } of tasks) await shaken.release(run.service);
  const violations: string[] = [];
  for (const { run } of tasks) {
    await run.ended();
    await untilQuiet(bench, run.service);
    const found = await judge.violations(run);
    violations.push(...found.map(each => `${run.service}: ${each}`));
  }
  return { figures: { 'tasks that ran twice': twice }, violations };
}

/** A task has ended with its first run; the second one may still be at its steps. */
async function untilQuiet(
  { tables }: KillBench,
  service: string,
): Promise<void> {
  await waitFor(PATIENCE_SECONDS / 3, async () => {
    const [operation] = await tables.operationsOf(service);
    return operation?.state === 'done' && operation.lease_until === null;
  });
}

/** Waits until every task was begun again, and counts those that were. */
async function recoveries(tasks: HeldTask[]): Promise<number> {
  const begun = await Promise.all(
    tasks.map(({ run }) =>
      waitFor(PATIENCE_SECONDS / 3, async () =>
        (await run.events()).some(({ type }) => type === 'recovered'),
      ),
    ),
  );
  return begun.filter(Boolean).length;
}
