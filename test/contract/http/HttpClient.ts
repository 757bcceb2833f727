import { Agent, ClientRequest, IncomingMessage, request } from 'node:http';
import type { CallerName, Json } from '../Vectors';
import type { Credentials } from './Credentials';

/** A request as it goes over the wire. */
export interface Call {
  method: string;
  /** With its query, percent-encoded. */
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
  /** In chunks, without a length. */
  chunked?: boolean;
  /** Who sends it; the caller with all rights where absent. */
  by?: CallerName;
}

/** What came back. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** The body where it is JSON. */
  json?: Json;
}

/** Sends requests to one service with the credentials of their callers, and gives up after a time. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true, timeout: 3000 });
  private readonly base: URL;
  private readonly timeout: number;
  private readonly credentials: Credentials;

  constructor(url: string, timeout: number, credentials: Credentials = {}) {
    this.base = new URL(url);
    this.timeout = timeout;
    this.credentials = credentials;
  }

  /** @throws when there is no answer in time, or none that is HTTP */
  async send(call: Call): Promise<Answer> {
    try {
      return await this.sendOnce(call);
    } catch (error) {
      // A kept connection may have been closed by the other side just now.
      if (!(error as { reused?: boolean }).reused) throw error;
      return this.sendOnce(call);
    }
  }

  /** Closes what is still open. */
  close(): void {
    this.agent.destroy();
  }

  /** Nobody has credentials of his own where the service does not know its callers. */
  private headersOf(by: CallerName | 'default' = 'default') {
    return by === 'anonymous' ? {} : this.credentials[by];
  }

  private sendOnce(call: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: this.base.hostname,
          port: this.base.port,
          agent: this.agent,
          method: call.method,
          path: call.path,
          headers: { ...this.headersOf(call.by), ...call.headers },
          timeout: this.timeout,
        },
        message => readAnswer(message).then(resolve, reject),
      );
      sent.on('timeout', () =>
        sent.destroy(new Error(`no answer within ${this.timeout} ms`)),
      );
      sent.on('error', error => reject(explained(error, sent)));
      writeBody(sent, call);
    });
  }
}

function explained(error: Error, sent: ClientRequest): Error {
  const reused = sent.reusedSocket && /ECONNRESET|EPIPE/.test(String(error));
  return Object.assign(error, { reused });
}

/** A service that refuses a body may close before it has all of it: its answer counts. */
function writeBody(sent: ClientRequest, { body, chunked }: Call): void {
  if (!body) {
    sent.end();
    return;
  }
  if (!chunked) {
    sent.end(body);
    return;
  }
  for (let start = 0; start < body.length; start += 65_536) {
    sent.write(body.subarray(start, start + 65_536));
  }
  sent.end();
}

async function readAnswer(message: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
  return {
    status: message.statusCode ?? 0,
    headers,
    text,
    json: jsonOf(text, headers['content-type']),
  };
}

function jsonOf(text: string, type = ''): Json | undefined {
  if (!/\bjson\b/.test(type) || !text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
