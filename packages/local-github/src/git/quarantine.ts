import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Git } from './Git';

/**
 * Looks at the objects of a push before the repository has them.
 *
 * @param git the repository
 * @param pack what was sent
 * @param look gets the repository together with the objects, which are gone afterwards
 * @throws GitError when git cannot read the pack
 */
export async function inQuarantine<T>(
  git: Git,
  pack: Buffer,
  look: (git: Git) => Promise<T>,
): Promise<T> {
  const objects = join(git.directory, `incoming-${randomUUID()}`);
  const quarantine = new Git(git.directory, {
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(git.directory, 'objects'),
  });
  try {
    await mkdir(join(objects, 'pack'), { recursive: true });
    if (pack.length > 0) {
      await quarantine.run(['index-pack', '--stdin', '--fix-thin'], {
        input: pack,
      });
    }
    return await look(quarantine);
  } finally {
    await rm(objects, { recursive: true, force: true });
  }
}
