import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SealingKeys } from './SealingKeys';
import { SecretSettings } from './SecretSettings';

/**
 * The keys that browsers seal to, or `undefined` where none are configured: then nothing can be typed into a form. A key file
 * that is absent is made, for its owner only; whoever comes second takes the first one's.
 *
 * @public
 */
export async function loadSealingKeys(
  settings: SecretSettings['sealing'],
): Promise<SealingKeys | undefined> {
  if (!settings) return undefined;
  if ('privateKeys' in settings) {
    return SealingKeys.create(
      settings.privateKeys,
      'microservice.secrets.sealing.privateKeys',
    );
  }
  const { keyFile } = settings;
  const text = await readFile(keyFile, 'utf8').catch(unlessAbsent);
  return SealingKeys.create(
    linesOf(text ?? (await makeKeyFile(keyFile))),
    'The file of microservice.secrets.sealing.keyFile',
  );
}

/** Written beside its place and linked to it, so that nobody reads half a key and nobody replaces one. */
async function makeKeyFile(keyFile: string): Promise<string> {
  await mkdir(dirname(keyFile), { recursive: true });
  const draft = `${keyFile}.${randomUUID()}`;
  await writeFile(draft, `${randomBytes(32).toString('base64')}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  try {
    await link(draft, keyFile).catch(unlessPresent);
  } finally {
    await rm(draft);
  }
  return readFile(keyFile, 'utf8');
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line !== '');
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function unlessPresent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EEXIST') throw error;
}
