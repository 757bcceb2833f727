import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Proof, StepOutcome } from './Proof';
import { selectCases } from './request/selectCases';

const minute = 60_000;

/** How much of a proof is tried. */
export interface SampleSize {
  /** How many cases, evenly among all. */
  cases: number;
  /** Longest time for all of them. */
  minutes: number;
}

/** Tries some cases of a proof, always the same; they are skipped where the proof says what it lacks. */
export function describeSample(
  proof: Proof,
  { cases, minutes }: SampleSize,
): void {
  const lacking = proof.lacks?.();
  const tryThem = lacking ? it.skip : it;
  describe(`a sample of ./dev prove ${proof.name}`, () => {
    tryThem(
      lacking ? `passes (${lacking})` : 'passes',
      async () => expect(await failuresOf(proof, cases)).toEqual({}),
      minutes * minute,
    );
  });
}

async function failuresOf(
  proof: Proof,
  sample: number,
): Promise<Record<string, StepOutcome[]>> {
  const all = { shard: { index: 1, of: 1 }, only: [] };
  const failed: Record<string, StepOutcome[]> = {};
  for (const each of selectCases(await proof.cases(), { ...all, sample })) {
    const directory = mkdtempSync(join(tmpdir(), 'sample-'));
    const steps = await each.prove(directory);
    rmSync(directory, { recursive: true });
    const bad = steps.filter(({ result }) => result !== 'passed');
    if (bad.length) failed[each.id] = bad;
  }
  return failed;
}
