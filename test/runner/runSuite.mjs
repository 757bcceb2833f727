import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/dev/paths.mjs';
import { yarnScript } from '../../scripts/dev/toolchain.mjs';
import { readJestReport } from './readJestReport.mjs';

const results = join(root, 'test-results');

/**
 * What came of a suite.
 *
 * @typedef {{ name: string, passed: number, failed: number, skipped: string[] }} Outcome
 */

/**
 * Runs a check, which counts as one.
 *
 * @param {import('./suites.mjs').Suite} suite
 * @returns {Outcome}
 */
export function runCheck({ name, command }) {
  const good = runYarn(command);
  return { name, passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [] };
}

/**
 * Runs Jest and counts its tests; a run without a report counts as one failure.
 *
 * @param {import('./suites.mjs').Suite} suite
 * @returns {Outcome}
 */
export function runJest({ name, command }) {
  const report = join(results, `${name}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  const good = runYarn([...command, '--json', `--outputFile=${report}`]);
  if (!existsSync(report)) {
    return { name, passed: 0, failed: good ? 0 : 1, skipped: [] };
  }
  const counts = readJestReport(JSON.parse(readFileSync(report, 'utf8')));
  // A run can fail without a failed test, for example on a handle that stays open: never call that good.
  const failed = good ? counts.failed : Math.max(counts.failed, 1);
  return { name, ...counts, failed };
}

/** The report is in a file, so what Jest prints on standard output is of no use. */
function runYarn(command) {
  const quiet = command.includes('--json');
  const { status } = spawnSync(process.execPath, [yarnScript, ...command], {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  return status === 0;
}
