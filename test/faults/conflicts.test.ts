import { Bench, startBench } from './bench/Bench';
import { OWNER } from './bench/benchActions';
import { Conflict, ON_CREATE, ON_RESUME } from './conflicts/conflicts';
import { PORTAL, Scene } from './conflicts/Scene';
import { Foreigners } from './state/Foreigners';
import { GithubReader } from './state/GithubReader';
import { readHeads } from './state/readHeads';

describe('a task that does not find what it expects', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({
      github: { users: [PORTAL] },
      token: PORTAL.token,
    });
  });
  afterEach(() => bench.github.server.faults.clear());
  afterAll(() => bench.stop());

  /** Runs the task where a conflict awaits it, and tells how it ended and what became of others. */
  async function meet(scene: Scene, conflict: Conflict) {
    const reader = new GithubReader(bench.github);
    const others = await conflict.arrange(scene);
    const foreigners = await Foreigners.watch(bench, others);
    const heads = await readHeads(reader, scene.place);
    const before = await reader.repositories(OWNER);
    scene.watch();
    await scene.task.run();
    const operation = await bench.ledger.get(scene.operationId);
    const after = await reader.repositories(OWNER);
    return {
      end: operation?.state,
      reason: operation?.reason ?? '',
      touched: foreigners.attempts(),
      changed: await foreigners.haveChanged(),
      moved: heads !== (await readHeads(reader, scene.place)),
      made: after.filter(name => !before.includes(name)),
    };
  }

  function expectEnd(
    met: Awaited<ReturnType<typeof meet>>,
    { end, says = '' }: Conflict,
  ) {
    expect(met).toMatchObject({ end, touched: [], changed: false });
    expect(met.reason).toContain(says);
    if (end === 'needs_you') {
      expect(met).toMatchObject({ moved: false, made: [] });
    }
  }

  it.each(ON_CREATE)('ends as $end when it creates: $state', async conflict => {
    const scene = new Scene(bench, `create-${conflict.state}`);
    expectEnd(await meet(scene, conflict), conflict);
  });

  it.each(ON_RESUME)('ends as $end when it goes on: $state', async conflict => {
    const scene = new Scene(bench, `resume-${conflict.state}`);
    await scene.runUntil('git/create-tree');
    expectEnd(await meet(scene, conflict), conflict);
  });
});
