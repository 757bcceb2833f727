#!/usr/bin/env node
/**
 * Cuts the operations of `operations.mjs` out of GitHub's own OpenAPI description and writes them to `../data`.
 *
 * Usage: `node scripts/refresh-description.mjs`. Needs `npm` and a registry that serves the package below.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutDescription } from './cutDescription.mjs';
import { operations } from './operations.mjs';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
/** The description of Enterprise Cloud: the public one does not know the visibility `internal`. */
const FILE = 'package/generated/ghec.json';

const data = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');
const directory = mkdtempSync(join(tmpdir(), 'github-description-'));
try {
  const packed = execFileSync(
    'npm',
    ['pack', `${PACKAGE}@${VERSION}`, '--json', '--silent'],
    { cwd: directory, encoding: 'utf8' },
  );
  const [{ filename }] = JSON.parse(packed);
  execFileSync('tar', ['xzf', filename, FILE, 'package/LICENSE'], {
    cwd: directory,
  });
  const full = JSON.parse(readFileSync(join(directory, FILE), 'utf8'));
  const licence = readFileSync(join(directory, 'package/LICENSE'), 'utf8');
  const { description, requestExamples } = cutDescription(full, operations);
  writeFileSync(
    join(data, 'github-description.json'),
    `${JSON.stringify(description)}\n`,
  );
  writeFileSync(
    join(data, 'request-examples.json'),
    `${JSON.stringify(requestExamples, undefined, 1)}\n`,
  );
  writeFileSync(
    join(data, 'LICENSE.github-description.txt'),
    [
      `github-description.json and request-examples.json are cut from generated/ghec.json of the npm package ${PACKAGE} ${VERSION},`,
      "which carries GitHub's description of its REST API (https://github.com/github/rest-api-description, MIT). Its licence:",
      '',
      licence.trim(),
      '',
    ].join('\n'),
  );
} finally {
  rmSync(directory, { recursive: true });
}
