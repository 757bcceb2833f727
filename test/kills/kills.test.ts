import { databaseServer } from '../service/TestDatabase';
import { killPoints } from './sweep/killPoints';
import { KillSweep } from './sweep/KillSweep';

/** Spread over the whole task; `./dev prove kills` tries every point. */
const SAMPLE = 5;

const withDatabase = databaseServer ? describe : describe.skip;

withDatabase('kill -9, with the PostgreSQL of TEST_DATABASE_URL', () => {
  let sweep: KillSweep;

  beforeAll(async () => {
    sweep = await KillSweep.start('recovery-on');
  }, 180_000);

  afterAll(() => sweep?.end());

  it('loses, doubles and empties nothing, and the other process goes on', async () => {
    const points = killPoints(await sweep.runUndisturbed());
    const every = Math.ceil(points.length / SAMPLE);
    const results = await sweep.kill(
      points.filter((_, index) => index % every === 2),
    );
    expect(results.length).toBeGreaterThan(SAMPLE - 2);
    expect(results.filter(({ violations }) => violations.length)).toEqual([]);
  }, 300_000);
});
