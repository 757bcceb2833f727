import { constants } from 'node:fs';
import { FileHandle, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { SECRET_BYTES } from '@microservice-scaffolder/plugin-microservice-common';
import { SecretFailure, SecretSource } from './SecretSource';

/**
 * `file:NAME`: a file of one folder, for example of a mounted secret of Kubernetes, whose files are links within the folder.
 * A link that leads out of it, and anything but a regular file, is refused. Line breaks at the end are left out, as `gh
 * secret set` leaves them out.
 *
 * @internal
 */
export function fileSource(directory: string | undefined): SecretSource {
  return async name => {
    if (!directory) return notConfigured();
    try {
      const path = await insidePath(directory, name);
      return path ? await readSmallFile(path, name) : leadsOut(name);
    } catch (error) {
      return describeError(name, error);
    }
  };
}

/** The file itself, without links, or `undefined` where a link leads out of the folder. */
async function insidePath(directory: string, name: string) {
  const folder = await realpath(directory);
  const path = await realpath(join(folder, name));
  return path.startsWith(join(folder, '/')) ? path : undefined;
}

async function readSmallFile(path: string, name: string) {
  // Opening a named pipe would wait for somebody to write; a link in the place of the file is not followed any more.
  const file = await open(
    path,
    constants.O_RDONLY + constants.O_NOFOLLOW + constants.O_NONBLOCK,
  );
  try {
    return await readValue(file, name);
  } finally {
    await file.close();
  }
}

async function readValue(
  file: FileHandle,
  name: string,
): Promise<Uint8Array | SecretFailure> {
  const stat = await file.stat();
  if (!stat.isFile()) return notRegular(name);
  // Two more than a secret may have, for a line break at the end; what grows meanwhile is not read.
  const buffer = new Uint8Array(SECRET_BYTES + 3);
  try {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    const end = withoutLineBreaks(buffer.subarray(0, bytesRead));
    if (bytesRead === buffer.length) return tooLong(name);
    return end.length > 0 ? Uint8Array.from(end) : empty(name);
  } finally {
    buffer.fill(0);
  }
}

function withoutLineBreaks(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && [0x0a, 0x0d].includes(bytes[end - 1])) end -= 1;
  return bytes.subarray(0, end);
}

const missing = (what: string, fix: string): SecretFailure => ({
  reason: 'missing',
  what,
  fix,
  code: 'secret.missing',
});

const unusable = (what: string, fix: string): SecretFailure => ({
  reason: 'refused',
  what,
  fix,
  code: 'secret.file',
});

const empty = (name: string) =>
  missing(
    `the file '${name}' of the folder of secrets is empty`,
    'ask the platform team to fill it',
  );

const notConfigured = () =>
  missing(
    'this portal has no folder of secrets',
    "ask the platform team to set 'microservice.secrets.files.directory'",
  );

const leadsOut = (name: string) =>
  unusable(
    `the file '${name}' is a link out of the folder of secrets`,
    'ask the platform team to put the file itself there',
  );

const notRegular = (name: string) =>
  unusable(
    `'${name}' in the folder of secrets is no regular file`,
    'ask the platform team to put a file there',
  );

const tooLong = (name: string) =>
  unusable(
    `the file '${name}' of the folder of secrets is longer than the ${SECRET_BYTES} bytes that a secret may have`,
    'ask the platform team to keep only its key there',
  );

/** The code of the system at most: its message has the path of the folder. */
function describeError(name: string, error: unknown): SecretFailure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return missing(
      `the folder of secrets has no file '${name}'`,
      'ask the platform team to put it there',
    );
  }
  return unusable(
    `the file '${name}' of the folder of secrets cannot be read (${
      code ?? 'unknown'
    })`,
    'ask the platform team to let the backend read it',
  );
}
