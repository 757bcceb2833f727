import { Octokit } from '@octokit/core';
import { readGithubFailure } from './GithubFailure';
import { GithubCall, GithubWatcher } from './GithubWatcher';

const READS = ['GET', 'HEAD'];

/** What this plugin finds among the options of a client. */
interface WatchOptions extends Record<string, unknown> {
  watcher?: GithubWatcher;
  signal?: AbortSignal;
}

/**
 * A plugin of octokit that puts the watcher between the client and the network. It has to be listed before the plugins that
 * send again: the hook that is registered first is the innermost, so it sees each attempt, at the moment it is made.
 *
 * @internal
 */
export function watchRequests(
  octokit: Octokit,
  { watcher, signal }: WatchOptions,
): object {
  octokit.hook.wrap('request', async (send, request) => {
    // The wait before another attempt does not look at the signal.
    signal?.throwIfAborted();
    if (!watcher) return send(request);
    const call = { method: request.method, route: request.url };
    if (!READS.includes(call.method)) await watcher.beforeMutation(call);
    return timed(watcher, call, async () => send(request));
  });
  return {};
}

async function timed<T extends { status: number }>(
  watcher: GithubWatcher,
  call: GithubCall,
  send: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  let status = 0;
  try {
    const answer = await send();
    status = answer.status;
    return answer;
  } catch (error) {
    const failure = readGithubFailure(error);
    if (failure?.answered) status = failure.status;
    throw error;
  } finally {
    const milliseconds = performance.now() - start;
    watcher.afterRequest({ ...call, status, milliseconds });
  }
}
