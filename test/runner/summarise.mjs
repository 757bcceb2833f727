/**
 * The end of a run: one line per suite that failed and per skipped test, whose name states the reason, then the sum.
 *
 * @param {import('./runSuite.mjs').Outcome[]} outcomes
 * @param {{ skipsFail: boolean }} options whether a skipped test is a failed one
 * @returns {{ lines: string[], status: number }} what to print, and the exit status
 */
export function summarise(outcomes, { skipsFail }) {
  const skipped = outcomes.flatMap(outcome => outcome.skipped);
  const passed = sum(outcomes, 'passed');
  const failed = sum(outcomes, 'failed') + (skipsFail ? skipped.length : 0);
  return {
    lines: [
      ...outcomes
        .filter(outcome => outcome.failed)
        .map(outcome => `failed: ${outcome.name} (${outcome.failed})`),
      ...skipped.map(name => `skipped: ${name}`),
      `${passed} passed, ${failed} failed`,
    ],
    status: failed || !passed ? 1 : 0,
  };
}

function sum(outcomes, key) {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}
