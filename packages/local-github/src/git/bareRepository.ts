import { Git } from './Git';

/** Settings of every repository: what GitHub's servers allow and check. */
const SETTINGS = {
  'receive.fsckObjects': 'true',
  'receive.autogc': 'false',
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'gc.auto': '0',
};

/**
 * Makes an empty bare repository.
 *
 * @param directory where; it must not exist
 * @param defaultBranch what HEAD names
 */
export async function createBareRepository(
  directory: string,
  defaultBranch: string,
): Promise<Git> {
  await new Git('').run(
    [
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--initial-branch=${defaultBranch}`,
      directory,
    ],
    { environment: { GIT_DIR: directory } },
  );
  const git = new Git(directory);
  for (const [key, value] of Object.entries(SETTINGS)) {
    await git.run(['config', key, value]);
  }
  return git;
}

/** Makes HEAD name another branch. */
export async function setDefaultBranch(git: Git, branch: string) {
  await git.run(['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
}

/**
 * git's own version line.
 *
 * @throws GitError when git cannot be run
 */
export async function gitVersion(): Promise<string> {
  return new Git('').text(['--version']);
}
