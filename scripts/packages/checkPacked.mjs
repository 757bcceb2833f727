import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/paths.mjs';

/** Fields of package.json that name a file. */
const FILES = ['main', 'module', 'types', 'configSchema'];

/** Browsers load these; Node cannot. */
const FOR_BROWSERS = ['frontend-plugin'];

/**
 * What is wrong with an unpacked package: a file that its package.json promises and nobody packed, or an entry that
 * does not load.
 *
 * @param {object} manifest its package.json
 * @param {string} place where `node_modules` with the unpacked packages is
 * @returns {string[]} sentences
 */
export function checkPacked(manifest, place) {
  const { name, bin = {}, backstage } = manifest;
  const folder = join(place, 'node_modules', name);
  const promised = [
    ...FILES.map(field => manifest[field]),
    ...Object.values(bin),
  ].filter(path => typeof path === 'string');
  const missing = promised
    .filter(path => !existsSync(join(folder, path)))
    .map(path => `${name}: '${path}' is not packed; correct files or exports`);
  if (missing.length || FOR_BROWSERS.includes(backstage.role)) return missing;
  return loads(name, place) ? [] : [`${name}: does not load once installed`];
}

/**
 * What the command line says of a service that it renders, as one object: the same from sources and from packages.
 *
 * @param {string} program `bin/microservice`
 * @param {string} place a folder with `answers.yaml`, which gets a folder with the service
 * @param {string} out name of that folder
 * @returns {{ files: number, tree: string }}
 */
export function renderedBy(program, place, out) {
  const printed = execFileSync(
    process.execPath,
    [
      ...[program, 'render', 'fastapi-service', '--json'],
      ...['--answers', join(place, 'answers.yaml'), '--out', join(place, out)],
      ...['--templates', join(root, 'templates')],
    ],
    { cwd: place, encoding: 'utf8' },
  );
  return JSON.parse(printed);
}

function loads(name, place) {
  try {
    execFileSync(
      process.execPath,
      ['--eval', `require(${JSON.stringify(name)})`],
      { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    return true;
  } catch {
    return false;
  }
}
