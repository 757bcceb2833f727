import { constants } from 'node:fs';
import { FileHandle, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { SECRET_BYTES } from '@microservice-scaffolder/plugin-microservice-common';
import { fileFailure } from './fileFailure';
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
    if (!directory) return fileFailure.notConfigured();
    try {
      const path = await insidePath(directory, name);
      return path
        ? await readSmallFile(path, name)
        : fileFailure.leadsOut(name);
    } catch (error) {
      return fileFailure.unreadable(name, error);
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
  if (!stat.isFile()) return fileFailure.notRegular(name);
  // Two more than a secret may have, for a line break at the end; what grows meanwhile is not read.
  const buffer = new Uint8Array(SECRET_BYTES + 3);
  try {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    const end = withoutLineBreaks(buffer.subarray(0, bytesRead));
    if (bytesRead === buffer.length) return fileFailure.tooLong(name);
    return end.length > 0 ? Uint8Array.from(end) : fileFailure.empty(name);
  } finally {
    buffer.fill(0);
  }
}

function withoutLineBreaks(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && [0x0a, 0x0d].includes(bytes[end - 1])) end -= 1;
  return bytes.subarray(0, end);
}
