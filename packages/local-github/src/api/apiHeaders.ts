import { createHash } from 'node:crypto';
import { Answer } from '../http/Answer';
import { ApiRequest } from './ApiRequest';

/** The hourly allowance GitHub gives a user's token; here it is never used up. */
export const RATE_LIMIT = 5000;

/** When the allowance would be renewed: the next full hour, in seconds. */
export function rateLimitReset(): number {
  const hour = 3600;
  return (Math.floor(Date.now() / 1000 / hour) + 1) * hour;
}

/**
 * Adds what GitHub says with every answer: rate limits, a request id, and an entity tag, which turns the answer into
 * a 304 when the caller has it already.
 */
export function apiHeaders(request: ApiRequest, answer: Answer): Answer {
  const headers: Record<string, string> = {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': requestId(),
    'x-ratelimit-limit': String(RATE_LIMIT),
    'x-ratelimit-remaining': String(RATE_LIMIT),
    'x-ratelimit-used': '0',
    'x-ratelimit-reset': String(rateLimitReset()),
    'x-ratelimit-resource': 'core',
    ...answer.headers,
  };
  if (request.method !== 'GET' || answer.status !== 200) {
    return { ...answer, headers };
  }
  const etag = entityTag(answer);
  const known = request.headers['if-none-match'] ?? '';
  const tagged = { ...headers, etag };
  return known.includes(etag.replace('W/', ''))
    ? { status: 304, headers: tagged }
    : { ...answer, headers: tagged };
}

function entityTag(answer: Answer): string {
  const content = answer.bytes ?? JSON.stringify(answer.json);
  return `W/"${createHash('sha256').update(content).digest('hex')}"`;
}

let requests = 0;

function requestId(): string {
  requests += 1;
  return `LOCAL:${requests.toString(16).toUpperCase().padStart(8, '0')}`;
}
