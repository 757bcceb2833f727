import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { startService } from '../../scripts/dev/service.mjs';
import { portal } from '../../scripts/dev/services.mjs';
import { copyRecipes } from './copyRecipes';
import { freePort } from './freePort';
import { portalConfiguration } from './portalConfiguration';
import { startGithub, TestGithub } from './startGithub';

const root = resolve(__dirname, '../..');

/** A portal with a GitHub beside it, on free ports and with data of its own. */
export interface TestPortal {
  /** `http://localhost:12345` */
  url: string;
  github: TestGithub;
  /** Everything that the backend has written to its log. */
  log(): string;
  /** The folder with the portal's database and GitHub's repositories. */
  directory: string;
  stop(): Promise<void>;
}

/**
 * Starts the portal of the demo, built app and all, as a process of its own.
 *
 * @returns when it answers
 */
export async function startPortal(): Promise<TestPortal> {
  const directory = mkdtempSync(join(tmpdir(), 'portal-'));
  const log = join(directory, 'portal.log');
  const github = await startGithub(join(directory, 'github'));
  const githubHost = new URL(github.url).host;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  copyRecipes(
    join(root, 'templates'),
    join(directory, 'templates'),
    githubHost,
  );
  const configuration = writeConfiguration({ directory, port, githubHost });
  const service = startService(
    portal(
      { node: process.execPath, env: process.env },
      { url, configuration, log },
    ),
  );
  const readLog = () => readFileSync(log, 'utf8');
  const stop = async () => {
    await service.stop();
    await github.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  await Promise.race([service.ready, service.ended]).catch(async problem => {
    const end = readLog().slice(-2_000);
    await stop();
    throw new Error(`${problem.message}\n${end}`);
  });
  service.ended.catch(() => {});
  return { url, github, directory, log: readLog, stop };
}

function writeConfiguration(place: {
  directory: string;
  port: number;
  githubHost: string;
}): string[] {
  const demo = join(root, 'app-config.yaml');
  const overlay = join(place.directory, 'app-config.yaml');
  writeFileSync(
    overlay,
    stringify(portalConfiguration(place, parse(readFileSync(demo, 'utf8')))),
  );
  return [demo, overlay];
}
