import { setTimeout } from 'node:timers/promises';
import { VaultAnswer } from './VaultAnswer';

/**
 * A request to a vault.
 *
 * @internal
 */
export interface VaultRequest {
  doing: VaultAnswer['doing'];
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  content?: Record<string, string>;
  signal?: AbortSignal;
}

/** How often and how long is waited. @internal */
export interface VaultPatience {
  /** For one answer, in milliseconds. */
  timeout: number;
  /** Before each further attempt, in milliseconds. */
  pauses: readonly number[];
}

/** @internal */
const VAULT_PATIENCE: VaultPatience = {
  timeout: 5_000,
  pauses: [250, 1_000],
};

/** A secret has 48 KB at most, and a path a handful of them. */
const LARGEST_BODY = 1024 * 1024;

/** What may go away by itself: a change of the active node, an overload, a sealed vault that is opened just now. */
const PASSING = [0, 412, 429, 472, 473, 500, 502, 503, 504];

/**
 * Asks a vault, again where the fault may go away by itself. A redirect is an answer like others: what is sent holds a
 * token, so it goes to the configured address only.
 *
 * Throws nothing but the reason of the signal.
 *
 * @internal
 */
export async function askVault(
  request: VaultRequest,
  { timeout, pauses }: VaultPatience = VAULT_PATIENCE,
): Promise<VaultAnswer> {
  let answer = await askOnce(request, timeout);
  for (const pause of pauses) {
    if (!PASSING.includes(answer.status)) break;
    await setTimeout(pause, undefined, { signal: request.signal }).catch(() =>
      request.signal?.throwIfAborted(),
    );
    answer = await askOnce(request, timeout);
  }
  return answer;
}

async function askOnce(
  request: VaultRequest,
  timeout: number,
): Promise<VaultAnswer> {
  const { doing, method, url, headers, content, signal } = request;
  signal?.throwIfAborted();
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: content && JSON.stringify(content),
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return { doing, status: response.status, body: await readBody(response) };
  } catch {
    signal?.throwIfAborted();
    return { doing, status: 0, body: undefined };
  }
}

/** The body as JSON, or `undefined` where it is something else or too long. Its bytes are overwritten. */
async function readBody(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LARGEST_BODY) return undefined;
    }
    const bytes = Buffer.concat(chunks);
    chunks.push(bytes);
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  } finally {
    chunks.forEach(chunk => chunk.fill(0));
  }
}
