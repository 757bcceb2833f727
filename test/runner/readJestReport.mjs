/**
 * Counts the tests in a report of Jest. A file that could not be run counts as one failure.
 *
 * @param {object} report what `jest --json` writes
 * @returns {{ passed: number, failed: number, skipped: string[] }} `skipped` holds full names
 */
export function readJestReport(report) {
  const tests = report.testResults.flatMap(file => file.assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed:
      tests.filter(({ status }) => status === 'failed').length +
      report.numRuntimeErrorTestSuites,
    skipped: tests
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
  };
}
