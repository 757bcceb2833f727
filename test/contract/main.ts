import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readCredentials, requireDefault } from './http/Credentials';
import { readArguments, USAGE } from './readArguments';
import type { Arguments } from './readArguments';
import { reportLines } from './report';
import { runContract } from './runContract';
import type { VectorsDocument } from './Vectors';
import type { DatabaseSwitch } from './World';

/** The version of vectors that this runner reads. */
const VERSION = 1;

/** @returns the exit status: 0 where the contract holds, 1 where it does not, 2 where the run was not possible */
export async function main(words: string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  try {
    return await run(readArguments(words));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

async function run(asked: Arguments): Promise<number> {
  const { url, only, bail, log } = asked;
  const vectors = readVectors(asked.vectors);
  const credentials = asked.credentials
    ? readCredentials(asked.credentials)
    : {};
  requireDefault(vectors, credentials);
  const unknown = only?.find(
    name => !vectors.cases.some(({ group }) => group === name),
  );
  if (unknown) throw new Error(`--only: the vectors have no group ${unknown}`);
  await fetch(url).catch(() => {
    throw new Error(
      `--url: nothing answers at ${url}; start the service first`,
    );
  });
  const seed = asked.seed ?? randomBytes(6).toString('hex');
  const results = await runContract({
    vectors,
    url,
    seed,
    only,
    bail,
    concurrency: asked.concurrency,
    timeout: asked.timeout,
    credentials,
    readLog: log ? () => readFileSync(log, 'utf8') : undefined,
    databaseSwitch: asked.databaseSwitch
      ? remoteSwitch(asked.databaseSwitch)
      : undefined,
  });
  const lines = asked.json
    ? [JSON.stringify({ seed, results }, null, 2)]
    : reportLines(results, seed);
  console.log(lines.join('\n'));
  return results.some(({ end }) => end === 'broken') ? 1 : 0;
}

function readVectors(file: string): VectorsDocument {
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as VectorsDocument;
  if (vectors.vectors !== VERSION) {
    throw new Error(
      `--vectors: ${file} has version ${vectors.vectors}, and this runner reads ${VERSION}`,
    );
  }
  return vectors;
}

function remoteSwitch(url: string): DatabaseSwitch {
  const turn = async (body: string) => {
    await fetch(url, { method: 'PUT', body });
  };
  return { off: () => turn('off'), on: () => turn('on') };
}
