import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lacksDatabase } from '../lacksDatabase';
import { StepOutcome } from '../Proof';
import { selectCases } from '../request/selectCases';
import { modelsProof } from './modelsProof';

const withDatabase = lacksDatabase() ? it.skip : it;
const minutes = 60_000;

describe('a sample of ./dev prove models', () => {
  withDatabase(
    'passes (on the PostgreSQL of TEST_DATABASE_URL)',
    async () => {
      const cases = await modelsProof.cases();
      const all = { shard: { index: 1, of: 1 }, only: [] };
      const failed: Record<string, StepOutcome[]> = {};
      for (const { id, prove } of selectCases(cases, { ...all, sample: 6 })) {
        const directory = mkdtempSync(join(tmpdir(), 'model-'));
        const steps = await prove(directory);
        rmSync(directory, { recursive: true });
        const bad = steps.filter(({ result }) => result !== 'passed');
        if (bad.length) failed[id] = bad;
      }
      expect(failed).toEqual({});
    },
    10 * minutes,
  );
});
