import { GithubError } from './GithubError';
import { readGithubFailure } from './GithubFailure';

/**
 * Makes a call and turns a refusal into a {@link GithubError} of one sentence. Other errors, such as the abort of the
 * task, pass through.
 *
 * @param doing - what is tried, to follow "Cannot": `create the repository acme/item-service`
 * @internal
 */
export async function callGithub<T>(
  doing: string,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const failure = readGithubFailure(error);
    throw failure ? GithubError.refused(doing, failure) : error;
  }
}

/**
 * Makes a call for which some refusals are answers of their own: they become `undefined`, all others throw as in
 * {@link callGithub}.
 *
 * @internal
 */
export async function tryGithub<T>(
  doing: string,
  expected: (failure: { status: number; message: string }) => boolean,
  call: () => Promise<T>,
): Promise<T | undefined> {
  return callGithub(doing, async () => {
    try {
      return await call();
    } catch (error) {
      const failure = readGithubFailure(error);
      if (failure && expected(failure)) return undefined;
      throw error;
    }
  });
}
