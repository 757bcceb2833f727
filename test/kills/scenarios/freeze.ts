import { setTimeout as sleep } from 'node:timers/promises';
import { isMutation } from '../bench/requestRecord';
import { Effect, Point } from '../replica/Order';
import { HeldTask, holdTasks } from '../sweep/holdTasks';
import { KillSweep } from '../sweep/KillSweep';
import { pointsAmong } from './pointsAmong';
import { Scenario, ScenarioResult } from './Scenario';

/** How many tasks stand still with their process. */
const TASKS = 10;
/** What a zombie does, it does at once. */
const AFTERLIFE_MILLISECONDS = 10_000;

/** A process that stands still between two requests. */
export const freezeBetween: Scenario = {
  id: 'freeze-between-requests',
  story:
    'A process stands still (SIGSTOP) with ten tasks, each just after a request to GitHub was answered. The other process takes them over and finishes them; then the first one wakes up (SIGCONT) and goes on where it was.',
  run: () => freeze(effects => pointsAmong(effects, 'after', 'requests'), 0),
};

/** A process that stands still in the narrowest of moments: the lease is confirmed, the request not yet sent. */
export const freezeBefore: Scenario = {
  id: 'freeze-before-a-change',
  story:
    'The same, each just before a change is sent to GitHub: its lease was confirmed in time, so nothing can hold back this one request when the process wakes up. It must not matter.',
  run: () => freeze(effects => pointsAmong(effects, 'before', 'changes'), 1),
};

async function freeze(
  choose: (effects: Effect[]) => Point[],
  allowed: number,
): Promise<ScenarioResult> {
  const sweep = await KillSweep.start('recovery-on');
  try {
    const points = choose(await sweep.runUndisturbed());
    const every = Math.ceil(points.length / TASKS);
    const tasks = points
      .filter((_, index) => index % every === 0)
      .map((point, index) => ({
        point,
        run: sweep.judge.runOf(`frozen-${String(index).padStart(3, '0')}`),
      }));
    await holdTasks(sweep.victim, tasks);
    sweep.victim.signal('SIGSTOP');
    await Promise.all(tasks.map(({ run }) => run.ended()));
    const woken = Date.now();
    sweep.victim.signal('SIGCONT');
    for (const { run } of tasks) await sweep.victim.release(run.service);
    await sleep(AFTERLIFE_MILLISECONDS);
    return await judge(sweep, tasks, { woken, allowed });
  } finally {
    await sweep.end();
  }
}

async function judge(
  { bench, victim, judge: of }: KillSweep,
  tasks: HeldTask[],
  { woken, allowed }: { woken: number; allowed: number },
): Promise<ScenarioResult> {
  const late = bench.github
    .received()
    .filter(isMutation)
    .filter(({ time, replica }) => replica === victim.name && time >= woken);
  const violations: string[] = [];
  let twice = 0;
  for (const { run } of tasks) {
    const events = await run.events();
    if (events.some(({ type }) => type === 'recovered')) twice += 1;
    const sent = late.filter(({ url }) => url.includes(run.service)).length;
    if (sent > allowed) {
      violations.push(`${run.service}: ${sent} changes sent by a zombie`);
    }
    const found = await of.violations(run);
    violations.push(...found.map(each => `${run.service}: ${each}`));
  }
  return {
    figures: {
      'tasks that ran twice': twice,
      'changes that the woken process sent': late.length,
    },
    violations,
  };
}
