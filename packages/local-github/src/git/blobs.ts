import { Git } from './Git';
import { objectType } from './revisions';

/**
 * Writes file contents with one git process.
 *
 * @returns the object names, in the order of the contents
 */
export async function writeBlobs(
  git: Git,
  contents: Buffer[],
): Promise<string[]> {
  if (contents.length === 0) return [];
  const stream = contents.flatMap((content, index) => [
    Buffer.from(`blob\nmark :${index + 1}\ndata ${content.length}\n`),
    content,
    Buffer.from(`\nget-mark :${index + 1}\n`),
  ]);
  const names = await git.text(['fast-import', '--quiet', '--done'], {
    input: Buffer.concat([...stream, Buffer.from('done\n')]),
  });
  return names.split('\n');
}

/**
 * The bytes of a blob.
 *
 * @returns undefined when there is no blob with that name
 */
export async function readBlob(
  git: Git,
  sha: string,
): Promise<Buffer | undefined> {
  if ((await objectType(git, sha)) !== 'blob') return undefined;
  return git.run(['cat-file', 'blob', sha]);
}
