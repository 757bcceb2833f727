import { join } from 'node:path';
import { openStoredSecret } from '@microservice-scaffolder/local-github';
import { startService } from '../../scripts/dev/service.mjs';
import { localGithub } from '../../scripts/dev/services.mjs';
import { freePort } from './freePort';

/** A local GitHub as a process of its own. */
export interface TestGithub {
  /** `http://127.0.0.1:12345` */
  url: string;
  /** The text that was sealed as a secret of a repository in `acme`, or undefined. */
  openSecret(repository: string, name: string): Promise<string | undefined>;
  stop(): Promise<void>;
}

/**
 * Starts the local GitHub of the demo on a free port.
 *
 * @param directory - where its repositories and its log go
 * @param env - its environment
 * @returns when it answers
 */
export async function startGithub(
  directory: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<TestGithub> {
  const port = await freePort();
  const service = startService(
    localGithub(
      { node: process.execPath, env },
      { port, directory, log: join(directory, 'log'), validateAnswers: true },
    ),
  );
  await Promise.race([service.ready, service.ended]);
  service.ended.catch(() => {});
  return {
    url: `http://127.0.0.1:${port}`,
    openSecret: (repository, name) =>
      openStoredSecret(directory, { owner: 'acme', repository, name }),
    stop: service.stop,
  };
}
