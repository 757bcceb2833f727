import { Bench, startBench } from '../faults/bench/Bench';
import { measureRequests } from './measureRequests';
import { ourWay } from './ourWay';

describe('creating a service of 100 files with an environment and two secrets', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.stop());

  it('takes six requests for repository, commit and branch', async () => {
    const { operations } = await measureRequests(bench.github.server, () =>
      ourWay(bench, 'hundred-files'),
    );
    const push = operations.indexOf('repos/get-commit', 3);
    expect([
      ...operations.slice(0, 2),
      ...operations.slice(push, push + 4),
    ]).toEqual([
      'repos/create-in-org',
      'repos/get-commit',
      'repos/get-commit',
      'git/create-tree',
      'git/create-commit',
      'git/update-ref',
    ]);
  });
});
