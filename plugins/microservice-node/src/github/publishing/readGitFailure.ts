import { isError } from '@backstage/errors';
import { GithubFailure } from '../GithubFailure';

/** What isomorphic-git tells about errors, as far as it is needed here. */
interface GitError extends Error {
  code: 'HttpError' | 'GitPushError';
  data: { statusCode: number; response: string; prettyDetails: string };
}

type Reader = (error: Error, said: readonly string[]) => Partial<GithubFailure>;

/** By the name of the error. */
const READERS: Record<string, Reader> = {
  HttpError(error) {
    const { statusCode, response } = (error as GitError).data;
    return { status: statusCode, message: response };
  },
  /** GitHub took the request and not the branch; why stands in what it said meanwhile. */
  GitPushError(error, said) {
    const details = (error as GitError).data.prettyDetails;
    return {
      message: [details, ...said].join(' ').replace(/\s+/g, ' ').trim(),
    };
  },
  TypeError: noAnswer,
  TimeoutError: noAnswer,
};

/**
 * Reads what a push failed with; `undefined` for any other error, such as the abort of the task.
 *
 * @param said - what GitHub said during the push
 * @internal
 */
export function readGitFailure(
  error: unknown,
  said: readonly string[],
): GithubFailure | undefined {
  if (!isError(error) || !Object.hasOwn(READERS, error.name)) return undefined;
  return {
    status: 422,
    answered: true,
    method: 'POST',
    path: '/git-receive-pack',
    message: '',
    headers: {},
    ...READERS[error.name](error, said),
  };
}

/** `fetch` itself only says that it failed. */
function noAnswer({ message, cause }: Error): Partial<GithubFailure> {
  return {
    status: 500,
    answered: false,
    message: isError(cause) ? cause.message : message,
  };
}
