import { ApiError } from '../api/ApiError';
import { Commit, writeCommit } from '../git/commits';
import { Git } from '../git/Git';
import { GitError } from '../git/GitError';

/**
 * Writes a commit whose tree and parents were checked.
 *
 * @throws ApiError 422 where git itself refuses a message, a name, an address or a date
 */
export async function writeCheckedCommit(
  git: Git,
  commit: Omit<Commit, 'sha'>,
): Promise<string> {
  try {
    return await writeCommit(git, commit);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw ApiError.unprocessable(
      'The commit has a message, a name, an address or a date that git does not keep',
    );
  }
}
