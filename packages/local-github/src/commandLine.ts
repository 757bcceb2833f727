import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LocalGithubOptions } from './configuration/LocalGithubOptions';
import { readConfiguration } from './configuration/readConfiguration';
import { StartError } from './configuration/StartError';
import { startLocalGithub } from './startLocalGithub';

const USAGE =
  'usage: local-github [--directory DIRECTORY] [--port PORT] [--config FILE] [--validate-answers]';

const PACKAGE = '@microservice-scaffolder/local-github/package.json';

/**
 * Runs the command `local-github` until it is interrupted.
 *
 * Exit status 1 with one line on standard error when it cannot start, 2 for a wrong command line.
 *
 * @param args what follows the command's name
 *
 * @public
 */
export async function runCommandLine(args: string[]): Promise<void> {
  try {
    const server = await startLocalGithub(readArguments(args));
    process.stdout.write(`The local GitHub is ready: ${server.url}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => server.close());
    }
  } catch (error) {
    const usage = (error as NodeJS.ErrnoException).code?.startsWith(
      'ERR_PARSE_ARGS',
    );
    if (!usage && !(error instanceof StartError)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    if (usage) process.stderr.write(`${USAGE}\n`);
    process.exitCode = usage ? 2 : 1;
  }
}

/**
 * The options of a command line: those of the file, with what the flags say instead.
 *
 * @throws StartError for a value that makes no sense; TypeError for an unknown flag
 */
export function readArguments(args: string[]): LocalGithubOptions {
  const { values } = parseArgs({
    args,
    options: {
      directory: { type: 'string' },
      port: { type: 'string' },
      config: { type: 'string' },
      'validate-answers': { type: 'boolean' },
    },
  });
  const { directory, port, config } = values;
  return readConfiguration(config ?? demoConfiguration(), {
    ...(directory === undefined ? {} : { directory }),
    ...(port === undefined ? {} : { port: readPort(port) }),
    ...(values['validate-answers'] ? { validateAnswers: true } : {}),
  });
}

function demoConfiguration(): string {
  return join(dirname(require.resolve(PACKAGE)), 'demo.yaml');
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text)) {
    throw StartError.badConfiguration(
      '--port',
      `'${text}' is not a port`,
      'write a number from 0 to 65535',
    );
  }
  return Number(text);
}
