import { readJestReport } from './readJestReport.mjs';

const report = {
  numRuntimeErrorTestSuites: 1,
  testResults: [
    {
      assertionResults: [
        { status: 'passed', fullName: 'a' },
        { status: 'failed', fullName: 'b' },
        { status: 'pending', fullName: 'c needs a browser' },
      ],
    },
    { assertionResults: [{ status: 'passed', fullName: 'd' }] },
  ],
};

describe('readJestReport', () => {
  it('counts tests, and files that could not be run as failures', () => {
    expect(readJestReport(report)).toEqual({
      passed: 2,
      failed: 2,
      skipped: ['c needs a browser'],
    });
  });
});
