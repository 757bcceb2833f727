import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { LoggerService } from '@backstage/backend-plugin-api';
import { GithubClient } from './GithubRepository';
import { GithubWatcher } from './GithubWatcher';
import { shouldWaitForLimit } from './shouldWaitForLimit';
import { untilAborted } from './untilAborted';
import { watchRequests } from './watchRequests';
import { wholeAnswers } from './wholeAnswers';

/** The version of the API that this code was written against; GitHub would otherwise choose one. */
const API_VERSION = '2022-11-28';

/** GitHub itself cuts a request after 10 s; a proxy on the way may not. */
const REQUEST_MILLISECONDS = 30_000;

/**
 * Answers that another attempt does not change. Beyond the plugin's own list: 409 means an empty repository, for which we
 * wait ourselves, and 429 is the throttling plugin's to see first.
 */
const DO_NOT_RETRY = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** Requests carry tokens and sealed secrets: nothing of them is logged. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const ThrottledOctokit = Octokit.plugin(watchRequests, retry, throttling);

/**
 * What a client is made from.
 *
 * @internal
 */
export interface GithubClientOptions {
  /** For example `https://api.github.com`. */
  apiBaseUrl: string;
  token: string;
  /** Hears of waits that GitHub imposes, and of nothing else: requests carry secrets, sealed as they are. */
  logger?: Pick<LoggerService, 'warn'>;
  /** Ends every request and every wait. */
  signal?: AbortSignal;
  /** May hold back what would change something, and sees every request. */
  watcher?: GithubWatcher;
  /** Sends the requests, the global `fetch` by default. */
  fetch?: typeof fetch;
}

/**
 * A client that repeats what may be repeated, keeps to the pace GitHub asks for (one write per second), waits when GitHub
 * says so, and stops at once when the task is cancelled. A loopback host is neither paced nor waited for.
 *
 * @internal
 */
export function createGithubClient(options: GithubClientOptions): GithubClient {
  const local = isLoopback(options.apiBaseUrl);
  const client = new ThrottledOctokit({
    baseUrl: options.apiBaseUrl,
    auth: options.token,
    userAgent: 'microservice-scaffolder',
    log: SILENT,
    watcher: options.watcher,
    signal: options.signal,
    request: { fetch: withTimeout(wholeAnswers(options.fetch ?? fetch)) },
    retry: {
      doNotRetry: DO_NOT_RETRY,
      retryAfterBaseValue: local ? 20 : 1000,
    },
    throttle: local ? { enabled: false } : limits(options),
  });
  client.hook.before('request', request => {
    request.headers['x-github-api-version'] = API_VERSION;
    request.request = { ...request.request, signal: options.signal };
  });
  client.hook.wrap('request', (send, request) =>
    untilAborted(async () => send(request), options.signal),
  );
  const { watcher, signal } = options;
  const transport = { fetch: options.fetch ?? fetch, watcher, signal };
  return Object.assign(client, { transport });
}

function limits({ logger, apiBaseUrl }: GithubClientOptions) {
  const onLimit =
    (limit: string) =>
    // GitHub's plugin hands over: seconds, request, client, how often it has waited.
    (...[seconds, , , waits]: [number, object, unknown, number]) => {
      const wait = shouldWaitForLimit(seconds, waits);
      const end = new Date(Date.now() + seconds * 1000).toISOString();
      logger?.warn(
        wait
          ? `GitHub's ${limit} is reached; waiting until ${end}.`
          : `GitHub's ${limit} is reached until ${end}; giving up.`,
      );
      return wait;
    };
  return {
    // The plugin keeps its queues per id for the whole process.
    id: apiBaseUrl,
    onRateLimit: onLimit('rate limit'),
    onSecondaryRateLimit: onLimit('secondary rate limit'),
  };
}

function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}

function withTimeout(send: typeof fetch): typeof fetch {
  return (input, init) => {
    const timeout = AbortSignal.timeout(REQUEST_MILLISECONDS);
    const signals = [timeout, init?.signal].filter(signal => !!signal);
    return send(input, { ...init, signal: AbortSignal.any(signals) });
  };
}
