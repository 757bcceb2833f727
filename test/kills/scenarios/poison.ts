import { KillBench } from '../bench/KillBench';
import { Replica } from '../bench/Replica';
import { TaskJudge } from '../judge/TaskJudge';
import { Order } from '../replica/Order';
import { TaskRun } from '../sweep/TaskRun';
import { waitFor } from '../sweep/waitFor';
import { Scenario, ScenarioResult } from './Scenario';

/** A task that died so often needs a person. */
const MOST_DEATHS = 5;
/** More than enough for five deaths and the end of every lease. */
const PATIENCE_SECONDS = 600;

const order: Order = {
  service: 'poison',
  point: { effect: 'POST /orgs/acme/repos', nth: 1, moment: 'before' },
};

/** A task whose step kills every process that runs it. */
export const poison: Scenario = {
  id: 'poison',
  story:
    'A step kills each process that runs it. Whenever a process dies, the other one takes its tasks over and a new one is started in its place.',
  async run() {
    const bench = await KillBench.prepare('recovery-on');
    try {
      return await feed(bench, new TaskJudge(bench));
    } finally {
      await bench.end();
    }
  },
};

async function feed(
  bench: KillBench,
  judge: TaskJudge,
): Promise<ScenarioResult> {
  const first = await bench.start({ order });
  const measure = judge.runOf('undisturbed');
  await measure.send(first);
  await measure.ended();
  await judge.measureBy(measure);
  const second = await bench.start({ order });
  const poisoned = judge.runOf(order.service);
  const others = ['other-1', 'other-2'].map(each => judge.runOf(each));
  for (const run of [poisoned, ...others]) await run.send(first);
  const deaths = await killHolders(bench, [first, second], poisoned);
  await Promise.all(others.map(run => run.ended()));
  const violations = await judgePoison(bench, poisoned, deaths);
  for (const run of others) {
    const found = await judge.violations(run);
    violations.push(...found.map(each => `${run.service}: ${each}`));
  }
  return { figures: { 'processes that died': deaths }, violations };
}

/** Kills whichever process comes to the fatal point, until the task has ended. */
async function killHolders(
  bench: KillBench,
  replicas: Replica[],
  poisoned: TaskRun,
): Promise<number> {
  let deaths = 0;
  let alive = replicas;
  const end = poisoned.ended(PATIENCE_SECONDS);
  let ended = false;
  void end.then(() => {
    ended = true;
  });
  while (!ended && deaths <= MOST_DEATHS) {
    const holder = await waitFor(1, async () =>
      alive.find(({ held }) => held.length > 0),
    );
    if (!holder) continue;
    await holder.end();
    deaths += 1;
    const next = await bench.start({ order });
    alive = [...alive.filter(each => each !== holder), next];
  }
  return deaths;
}

async function judgePoison(
  { tables }: KillBench,
  poisoned: TaskRun,
  deaths: number,
): Promise<string[]> {
  const [operation] = await tables.operationsOf(poisoned.service);
  const task = await tables.taskOf(poisoned.service);
  const said = `${task?.status}, ${operation?.state}, ${deaths} deaths`;
  const isRight =
    task?.status === 'failed' &&
    operation?.state === 'needs_you' &&
    deaths === MOST_DEATHS;
  return isRight ? [] : [`poison: ${said}; ${await poisoned.lastWords()}`];
}
