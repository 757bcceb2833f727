import { now } from '../clock';
import { writeBlobs } from '../git/blobs';
import { writeCommit } from '../git/commits';
import { moveRef } from '../git/refs';
import { writeTree } from '../git/trees';
import { Account } from '../store/Accounts';
import { StoredRepository } from '../store/RepositoryStore';
import { signatureOf } from './signatures';

/** The first commit of a repository made with `auto_init`: a readme with its name and description. */
export async function commitReadme(
  { git, record }: StoredRepository,
  author: Account,
): Promise<void> {
  const { name, description, defaultBranch } = record;
  const text = description ? `# ${name}\n${description}\n` : `# ${name}\n`;
  const [sha] = await writeBlobs(git, [Buffer.from(text)]);
  const tree = await writeTree(git, [
    { path: 'README.md', mode: '100644', sha },
  ]);
  const signature = signatureOf(author, now());
  const commit = await writeCommit(git, {
    tree,
    parents: [],
    author: signature,
    committer: signature,
    message: 'Initial commit',
  });
  await moveRef(git, `refs/heads/${defaultBranch}`, { from: null, to: commit });
}
