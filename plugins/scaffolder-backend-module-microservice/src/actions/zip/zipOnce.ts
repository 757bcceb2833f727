import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import {
  Archive,
  archiveDigest,
  ArchiveError,
  Digest,
  fileDigest,
  partialPath,
  writeZip,
} from '@microservice-scaffolder/plugin-microservice-node';

/**
 * Writes a ZIP into the task's workspace. Where exactly this ZIP is there already, from an earlier attempt of the step,
 * it stays; any other file of that name is refused with an ArchiveError.
 *
 * @internal
 */
export async function zipOnce(
  archive: Archive,
  target: string,
  signal?: AbortSignal,
): Promise<Digest> {
  // Only this task writes here, so what an attempt left that was killed is nobody else's.
  await rm(partialPath(target), { force: true });
  if (!existsSync(target)) return writeZip(archive, target, { signal });
  const wanted = await archiveDigest(archive);
  const found = await fileDigest(target);
  if (found.sha256 !== wanted.sha256) throw ArchiveError.exists(target);
  return found;
}
