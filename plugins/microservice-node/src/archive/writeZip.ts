import { existsSync } from 'node:fs';
import { FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Archive } from './Archive';
import { ArchiveError } from './ArchiveError';
import { checkArchive } from './checkArchive';
import { copyWithDigest, Digest } from './digest';
import { zipStream } from './zipStream';

/**
 * The name under which a ZIP grows, beside the name that it gets when it is whole.
 *
 * @public
 */
export function partialPath(target: string): string {
  return `${target}.partial`;
}

/**
 * Writes a ZIP to a file that does not exist yet, which appears once it is whole; a run that fails or is stopped
 * leaves nothing.
 *
 * Throws an {@link ArchiveError} or a WorkspaceError, before anything is written, for a file that exists or a path
 * that is not safe.
 *
 * @public
 */
export async function writeZip(
  archive: Archive,
  target: string,
  options: { signal?: AbortSignal } = {},
): Promise<Digest> {
  checkArchive(archive);
  if (existsSync(target)) throw ArchiveError.exists(target);
  const partial = partialPath(target);
  await mkdir(dirname(target), { recursive: true });
  const handle = await openNew(partial);
  try {
    const digest = await copyWithDigest(
      zipStream(archive),
      handle.createWriteStream(),
      options.signal,
    );
    await rename(partial, target);
    return digest;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function openNew(partial: string): Promise<FileHandle> {
  return open(partial, 'wx').catch(error => {
    throw error.code === 'EEXIST' ? ArchiveError.unfinished(partial) : error;
  });
}
