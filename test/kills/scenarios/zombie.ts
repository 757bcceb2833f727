import { setTimeout as sleep } from 'node:timers/promises';
import { Effect, Point } from '../replica/Order';
import { HeldTask, holdTasks } from '../sweep/holdTasks';
import { KillSweep } from '../sweep/KillSweep';
import { PATIENCE_SECONDS } from '../sweep/TaskRun';
import { waitFor } from '../sweep/waitFor';
import { Scenario, ScenarioResult } from './Scenario';

/** How many tasks two processes are at. */
const TASKS = 3;
/** What a zombie does, it does at once. */
const AFTERLIFE_MILLISECONDS = 10_000;

const meeting: Point = {
  effect: 'PATCH /repos/acme/{name}/git/refs/heads%2Fmain',
  nth: 1,
  moment: 'before',
};

/** A process that wakes up while another one is at work on its tasks. */
export const zombie: Scenario = {
  id: 'two-at-work',
  story:
    'A process stands still with three tasks that are creating their repositories, and wakes up while the other process is pushing the code of the same tasks. It loses its leases; where Backstage lets it fail a task that the other one is at, Retry is pressed.',
  async run() {
    const sweep = await KillSweep.start('recovery-on');
    try {
      return await meet(sweep, await sweep.runUndisturbed());
    } finally {
      await sweep.end();
    }
  },
};

async function meet(
  sweep: KillSweep,
  effects: Effect[],
): Promise<ScenarioResult> {
  const { victim, rescuer, judge } = sweep;
  const create = effects.find(({ effect }) => effect.startsWith('PUT /orgs/'))!;
  const tasks: HeldTask[] = Array.from({ length: TASKS }, (_, index) => ({
    point: { ...create, moment: 'after' },
    run: judge.runOf(`met-${index}`),
  }));
  const services = tasks.map(({ run }) => run.service);
  await rescuer.watch(
    ...services.map(service => ({ service, point: meeting })),
  );
  await holdTasks(victim, tasks);
  victim.signal('SIGSTOP');
  const met = await waitFor(PATIENCE_SECONDS, async () =>
    services.every(service => rescuer.held.includes(service)),
  );
  if (!met) throw new Error('The other process never came to the push.');
  victim.signal('SIGCONT');
  for (const service of services) await victim.release(service);
  await sleep(AFTERLIFE_MILLISECONDS);
  for (const service of services) await rescuer.release(service);
  return finish(sweep, tasks);
}

async function finish(
  { rescuer, judge }: KillSweep,
  tasks: HeldTask[],
): Promise<ScenarioResult> {
  // Time for the other process to push and register, whatever Backstage thinks of the task.
  await sleep(AFTERLIFE_MILLISECONDS);
  const violations: string[] = [];
  let failed = 0;
  for (const { run } of tasks) {
    const task = await run.ended();
    if (task?.status === 'failed') {
      failed += 1;
      await run.retry(rescuer);
      await run.ended();
    }
    const found = await judge.violations(run);
    violations.push(...found.map(each => `${run.service}: ${each}`));
  }
  return {
    figures: { 'tasks that the woken process failed': failed },
    violations,
  };
}
