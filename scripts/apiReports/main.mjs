// `./dev api-reports` writes report.api.md of every published package; with --check it says which of them differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { compile } from '../packages/compile.mjs';
import { publishedPackages } from '../packages/publishedPackages.mjs';
import { extractReport, REPORT_NAME } from './extractReport.mjs';

const check = process.argv.includes('--check');

/** Writes or compares one report; returns what is wrong, a sentence each. */
function handle(folder) {
  const { report, findings } = extractReport(folder);
  const file = join(root, folder, REPORT_NAME);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!check) writeFileSync(file, report);
  if (!check || committed === report) return findings;
  return [
    ...findings,
    `${folder}/${REPORT_NAME} is not what the package exports; run ./dev api-reports and look at the difference`,
  ];
}

compile();
const wrong = publishedPackages().flatMap(handle);
wrong.forEach(sentence => console.error(sentence));
process.exit(wrong.length ? 1 : 0);
