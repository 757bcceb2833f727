import { loopOver, REPETITIONS } from './idempotency/repeat';
import { subjectOf, writeSubject } from './bench/Subject';
import { Matrix, Run } from './matrix/Matrix';
import { serviceSteps } from './task/serviceTask';
import { Task, TaskStep } from './task/Task';

const SEED = 1;
const subject = subjectOf(SEED);
const ACTIONS = ['create', 'provision', 'push', 'register'];

describe('actions that run again', () => {
  let matrix: Matrix;
  let expected: string;
  beforeAll(async () => {
    matrix = await Matrix.start();
    expected = (await matrix.reference(SEED)).state;
  });
  afterAll(() => matrix.stop());

  const taskOf = ({ id }: Run, steps: TaskStep[]) =>
    new Task({
      id,
      steps,
      fillWorkspace: directory => writeSubject(subject, directory),
    });
  const stepsOf = ({ repository }: Run) =>
    serviceSteps(matrix.bench, { repository, subject });

  it.each(REPETITIONS)('leave the same when each runs $way', async repeat => {
    const run = matrix.newRun(SEED);
    const { error } = await taskOf(run, stepsOf(run).flatMap(repeat.of)).run();
    expect(error).toBeUndefined();
    expect(await matrix.stateOf(run)).toBe(expected);
  });

  it('leave the same, and give the same, on a retry of a completed task', async () => {
    const run = matrix.newRun(SEED);
    const first = await run.task.run();
    const again = await run.task.run();
    expect(first.status).toBe('completed');
    expect(again).toEqual(first);
    expect(await matrix.stateOf(run)).toBe(expected);
  });

  it('leave the same when two processes run the same task at once', async () => {
    const run = matrix.newRun(SEED);
    const ends = await Promise.all([
      taskOf(run, stepsOf(run)).run(),
      taskOf(run, stepsOf(run)).run(),
    ]);
    expect(ends.map(({ status }) => status)).toEqual([
      'completed',
      'completed',
    ]);
    expect(await matrix.stateOf(run)).toBe(expected);
  });

  it('keep the repositories of a loop apart, also on a retry', async () => {
    const first = matrix.newRun(SEED);
    // The operations of one task on two repositories.
    const second = matrix.newRun(SEED, { id: first.id });
    const runs = [first, second];
    const task = taskOf(
      first,
      ACTIONS.map((_, index) => loopOver(runs.map(run => stepsOf(run)[index]))),
    );
    const once = await task.run();
    const again = await task.run();
    const url = ({ repository }: Run) =>
      `${matrix.bench.github.server.url}/acme/${repository}`;
    expect(once.error).toBeUndefined();
    expect(once.outputs.create.repositoryUrl).toEqual(runs.map(url));
    expect(again).toEqual(once);
    expect(await matrix.stateOf(first)).toBe(expected);
    expect(await matrix.stateOf(second)).toBe(expected);
  });
});
