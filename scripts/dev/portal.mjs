import { spawnSync } from 'node:child_process';
import { buildApp } from './appBundle.mjs';
import { DevelopmentError } from './DevelopmentError.mjs';
import { requireFreePort } from './ports.mjs';
import { say } from './say.mjs';
import { startService } from './service.mjs';
import {
  githubPort,
  githubUrl,
  localGithub,
  portal,
  portalPort,
  portalUrl,
} from './services.mjs';

/**
 * Refuses before anything is fetched or built, when the portal could not start anyway.
 *
 * @throws DevelopmentError
 */
export async function checkMachine() {
  requireGit();
  await requireFreePort(portalPort, 'the portal');
  await requireFreePort(githubPort, 'the local GitHub');
}

/**
 * Runs the portal and the local GitHub until somebody stops them.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @throws DevelopmentError when one of them ends by itself
 */
export async function runPortal(toolchain) {
  await buildApp(toolchain);
  say('Starting the portal and the local GitHub (about 10 seconds)');
  const services = [localGithub(toolchain), portal(toolchain)].map(
    startService,
  );
  const ended = Promise.race(services.map(service => service.ended));
  const ready = Promise.all(services.map(service => service.ready));
  await Promise.race([ready, ended]);
  say(`Create page   ${portalUrl}/create   (sign in as guest)`);
  say(`Catalog       ${portalUrl}/catalog`);
  say(`Local GitHub  ${githubUrl}/acme`);
  say('Data and logs are in .data; Ctrl-C stops everything.');
  await ended;
}

/**
 * Runs the local GitHub beside the server that reloads what changes.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @returns {Promise<void>} when the local GitHub answers
 */
export async function runLocalGithub(toolchain) {
  const { ready, ended } = startService(localGithub(toolchain));
  await Promise.race([ready, ended]);
  ended.catch(problem => say(problem.message));
}

function requireGit() {
  if (spawnSync('git', ['--version']).error) {
    throw DevelopmentError.missingProgram('git', 'to keep the repositories');
  }
}
