import { Git } from './Git';

/**
 * The files of a commit as `tar.gz`.
 *
 * @param git the repository
 * @param commit a commit's object name
 * @param folder the one folder at the top that everything is in
 */
export async function archive(
  git: Git,
  commit: string,
  folder: string,
): Promise<Buffer> {
  return git.run(['archive', '--format=tar.gz', `--prefix=${folder}/`, commit]);
}
