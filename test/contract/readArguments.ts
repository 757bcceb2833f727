import { parseArgs } from 'node:util';

/** What a run was asked to do. */
export interface Arguments {
  vectors: string;
  url: string;
  only?: string[];
  json: boolean;
  bail: boolean;
  seed?: string;
  concurrency?: number;
  timeout?: number;
  /** File with the headers of callers. */
  credentials?: string;
  log?: string;
  databaseSwitch?: string;
}

/** How the command is used. */
export const USAGE = `Runs conformance vectors against a service.

  ./dev contract --vectors FILE --url http://127.0.0.1:PORT

  --only GROUP            this group alone; may be repeated
  --bail                  end at the first case that does not hold
  --json                  print the results for machines
  --seed TEXT             make the values of another run again
  --concurrency N         cases at the same time (4)
  --timeout MS            time for an answer (15000)
  --credentials FILE      headers of the callers: {"default": {...}, "other": {...}, "peer": {...}}
  --log FILE              the service's log, for the cases about it
  --database-switch URL   PUT "off" and "on" there cuts the service off from its database and back
  --allow-host            ask a service on another machine

Exit status: 0 the contract holds, 1 it does not, 2 the run was not possible.`;

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/;

/**
 * Reads the command line.
 *
 * @throws Error with a sentence where it makes no sense
 */
export function readArguments(words: string[]): Arguments {
  const { values } = parseArgs({
    args: words,
    options: {
      vectors: { type: 'string' },
      url: { type: 'string' },
      only: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      bail: { type: 'boolean', default: false },
      seed: { type: 'string' },
      concurrency: { type: 'string' },
      timeout: { type: 'string' },
      credentials: { type: 'string' },
      log: { type: 'string' },
      'database-switch': { type: 'string' },
      'allow-host': { type: 'boolean', default: false },
    },
  });
  const { vectors, url, only, json, bail, seed, credentials, log } = values;
  if (!vectors || !url) throw new Error('--vectors and --url are needed');
  checkHost(url, values['allow-host'] ?? false);
  return {
    vectors,
    url,
    only,
    json: json ?? false,
    bail: bail ?? false,
    seed,
    credentials,
    log,
    concurrency: numberOf('--concurrency', values.concurrency),
    timeout: numberOf('--timeout', values.timeout),
    databaseSwitch: values['database-switch'],
  };
}

/** A run makes and deletes rows: on another machine somebody has to want that. */
function checkHost(url: string, allowed: boolean): void {
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'http:') throw new Error(`--url: ${url} is not http://`);
  if (!allowed && !LOOPBACK.test(hostname)) {
    throw new Error(
      `--url: ${hostname} is another machine, and a run changes its data; add --allow-host if that is meant`,
    );
  }
}

function numberOf(option: string, text?: string): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new Error(`${option}: ${text} is no number from 1 on`);
  }
  return number;
}
