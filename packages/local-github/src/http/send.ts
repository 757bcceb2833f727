import { IncomingMessage, ServerResponse } from 'node:http';
import { Answer } from './Answer';

/** Sent with every answer: what is shown here must not be framed, sniffed, or read by other sites. */
const SAFETY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Sends an answer, or breaks the connection or says nothing where the answer says so. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): void {
  if (answer.delivery === 'reset') {
    request.socket.resetAndDestroy();
    return;
  }
  // Nothing comes until the client gives up or the server stops.
  if (answer.delivery === 'silence') return;
  const content = contentOf(answer);
  const headers = { ...SAFETY, ...answer.headers };
  // An answer before the whole request was read ends the connection instead of mixing up the next request.
  if (!request.complete) response.shouldKeepAlive = false;
  if (answer.delivery === 'truncated') {
    sendHalf(response, content, { status: answer.status, headers });
    return;
  }
  response.writeHead(answer.status, headers);
  response.end(request.method === 'HEAD' ? undefined : content);
}

function contentOf({ bytes, json }: Answer): Buffer {
  const text = json === undefined ? '' : JSON.stringify(json);
  return bytes ?? Buffer.from(text);
}

/** Announces the whole body, sends half of it, and hangs up. */
function sendHalf(
  response: ServerResponse,
  content: Buffer,
  head: { status: number; headers: Record<string, string> },
): void {
  response.writeHead(head.status, {
    ...head.headers,
    'content-length': String(content.length),
  });
  const half = content.subarray(0, Math.floor(content.length / 2));
  response.write(half, () => response.destroy());
}
