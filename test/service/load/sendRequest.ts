import { request } from 'node:http';

/** A request of the load. */
export interface LoadRequest {
  method: string;
  path: string;
  body?: string;
  /** Who sends it. */
  headers?: Record<string, string>;
}

/** How a request ended: with the status of its answer, or without one. */
export type LoadAnswer =
  | { status: number }
  | {
      /** `ECONNREFUSED` */
      error: string;
    };

const patience = 30_000;

/**
 * Sends a request over a connection of its own, so that nothing but the service can lose it.
 *
 * @param rest - waited for before the second half of the body is sent
 */
export function sendRequest(
  url: string,
  { method, path, body, headers }: LoadRequest,
  rest?: Promise<void>,
): Promise<LoadAnswer> {
  return new Promise(resolve => {
    const fail = (error: Error & { code?: string }) =>
      resolve({ error: error.code ?? error.message });
    const sending = request(`${url}${path}`, {
      method,
      agent: false,
      timeout: patience,
      headers: { ...headers, ...(body && contentHeaders(body)) },
    });
    sending.once('error', fail);
    sending.once('timeout', () => sending.destroy(new Error('timeout')));
    sending.once('response', response => {
      response.once('error', fail).resume();
      response.once('end', () => resolve({ status: response.statusCode! }));
    });
    finish(Buffer.from(body ?? ''), rest);

    async function finish(bytes: Buffer, until?: Promise<void>) {
      const half = until ? Math.floor(bytes.length / 2) : 0;
      if (half) sending.write(bytes.subarray(0, half));
      await until;
      sending.end(bytes.subarray(half));
    }
  });
}

function contentHeaders(body: string) {
  return {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  };
}
