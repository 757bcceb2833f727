import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sodium from 'libsodium-wrappers';
import { runSchedule } from './runSchedule';
import { schedules } from './Schedule';
import { violationsOf } from './violations';
import { makeWorkspaces, World } from './World';

const SCHEDULES = 10_000;

/** Schedules that happen side by side, so that none waits for the disk alone. */
const AT_ONCE = 10;

jest.setTimeout(120_000);

const batches = fc.array(schedules, { minLength: AT_ONCE, maxLength: AT_ONCE });

describe('the saga of an operation', () => {
  let directory: string;
  let undisturbed: string;
  beforeAll(async () => {
    await sodium.ready;
    directory = mkdtempSync(join(tmpdir(), 'saga-'));
    makeWorkspaces(directory);
    const world = new World();
    await world.run();
    undisturbed = JSON.stringify(world.repository?.state());
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it('comes to its end where nothing disturbs it', async () => {
    const world = new World();
    expect((await world.run())?.status).toBe('completed');
    expect((await world.operation())?.state).toBe('done');
    expect(JSON.stringify(world.repository?.state())).toBe(undisturbed);
  });

  it(`holds its invariants in ${SCHEDULES} schedules`, async () => {
    await fc.assert(
      fc.asyncProperty(batches, async batch => {
        const found = await Promise.all(
          batch.map(async schedule =>
            violationsOf(await runSchedule(schedule, undisturbed)),
          ),
        );
        expect(found.flat()).toEqual([]);
      }),
      { numRuns: SCHEDULES / AT_ONCE, seed: 20261122 },
    );
  });
});
