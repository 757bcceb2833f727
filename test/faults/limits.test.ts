import { setTimeout as pause } from 'node:timers/promises';
import { benchActions } from './bench/benchActions';
import { subjectOf } from './bench/Subject';
import { pacedConnector } from './cancel/pacedConnector';
import { FAULT_ROWS } from './matrix/FaultRow';
import { Matrix } from './matrix/Matrix';
import { recordCalls } from './matrix/measureCalls';
import { serviceTask } from './task/serviceTask';

/** So short that a request that goes out after the wait would be seen. */
const SECONDS = 5;

describe('a task that waits for a rate limit', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await Matrix.start();
  });
  afterEach(() => matrix.bench.github.server.faults.clear());
  afterAll(() => matrix.stop());

  it('says until when, ends within 2 s when it is cancelled, and goes on', async () => {
    const { bench } = matrix;
    const run = matrix.newRun(1);
    const actions = benchActions({
      host: `127.0.0.1:${bench.github.server.port}`,
      ledger: bench.ledger,
      catalog: bench.catalog.service,
      github: pacedConnector(bench.github),
    });
    const task = serviceTask({ actions }, { ...run, subject: subjectOf(1) });
    bench.github.server.faults.inject({
      operation: 'repos/create-in-org',
      fault: {
        kind: 'refused',
        with: {
          status: 403,
          message: 'You have exceeded a secondary rate limit.',
          headers: { 'retry-after': String(SECONDS) },
        },
      },
    });
    recordCalls(bench);
    const user = new AbortController();
    const running = task.run(user.signal);
    const until = () => /until (\S+Z)/.exec(task.log.join('\n'))?.[1];
    while (!until()) await pause(20);
    const end = Date.parse(until()!);
    expect(Math.abs(end - Date.now())).toBeLessThanOrEqual(SECONDS * 1000);

    const start = Date.now();
    user.abort(new Error('The task was cancelled'));
    await running;
    expect(Date.now() - start).toBeLessThan(2000);
    expect(await bench.ledger.get(run.operationId)).toMatchObject({
      state: 'stopped',
    });

    await pause(end - Date.now() + 500);
    const { fired } = bench.github.server.faults;
    expect(fired.map(({ operation }) => operation)).toEqual([
      'repos/create-in-org',
    ]);
    expect(await run.task.run()).toMatchObject({ status: 'completed' });
    const { state } = await matrix.reference(1);
    expect(await matrix.stateOf(run)).toBe(state);
  });

  it.each(FAULT_ROWS.filter(({ seconds }) => seconds))(
    'that lasts long ends, and tells until when: $name',
    async row => {
      const { bench } = matrix;
      const run = matrix.newRun(1);
      bench.github.server.faults.inject({
        operation: 'repos/create-in-org',
        fault: row.fault(Date.now()),
      });
      await run.task.run();
      const operation = await bench.ledger.get(run.operationId);
      expect(operation?.state).toBe('waiting');
      const left = (Date.parse(operation!.waitUntil!) - Date.now()) / 1000;
      expect(Math.abs(left - row.seconds!)).toBeLessThan(30);
      expect(run.task.log.join('\n')).toContain(
        `until ${operation!.waitUntil}`,
      );
    },
  );
});
