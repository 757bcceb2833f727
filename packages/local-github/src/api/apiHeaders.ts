import { createHash } from 'node:crypto';
import { Answer } from '../http/Answer';
import { ApiRequest } from './ApiRequest';

/**
 * Adds what GitHub says with every answer: a request id, and an entity tag, which turns the answer into
 * a 304 when the caller has it already.
 */
export function apiHeaders(request: ApiRequest, answer: Answer): Answer {
  const headers: Record<string, string> = {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': requestId(),
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
