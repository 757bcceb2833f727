import type { Credentials } from '../contract/http/Credentials';
import { Exchange } from './Profile';

/** What a service answered. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** The body parsed, where it is JSON. */
  json?: unknown;
}

/** Carries out the exchanges of a profile in order, and remembers what later ones need. */
export class ServiceWalker {
  private readonly remembered: Record<string, string> = {
    // Well-formed for every strategy of ids a service may have, and never given to anything.
    unknown: '00000000-0000-7000-8000-000000000000',
  };

  constructor(
    private readonly url: string,
    private readonly credentials: Credentials,
  ) {}

  /**
   * Sends the request of an exchange, and remembers what it asks to remember.
   *
   * @param url - of another process of the service
   */
  async send(exchange: Exchange, url: string = this.url): Promise<Answer> {
    const { request, remember = {} } = exchange;
    const [method, path] = this.fillIn(request).split(' ');
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      ...this.contentOf(exchange),
    });
    const answer = await readAnswer(response);
    for (const [name, key] of Object.entries(remember)) {
      this.remembered[name] = String((answer.json as any)?.[key]);
    }
    return answer;
  }

  private contentOf({ send, form, by = 'default' }: Exchange): RequestInit {
    const headers = by === 'nobody' ? {} : this.credentials[by] ?? {};
    if (form) return { headers, body: new URLSearchParams(form) };
    if (send === undefined) return { headers };
    return {
      body: this.fillIn(JSON.stringify(send)),
      headers: { 'content-type': 'application/json', ...headers },
    };
  }

  /** An expected value, with what is remembered in place of `{name}`. */
  expected<T>(value: T): T {
    return JSON.parse(this.fillIn(JSON.stringify(value)));
  }

  private fillIn(text: string): string {
    return text.replace(
      /\{(\w+)\}/g,
      (braces, name) => this.remembered[name] ?? braces,
    );
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  const headers = Object.fromEntries(response.headers);
  const text = await response.text();
  const isJson = /\bjson\b/.test(headers['content-type'] ?? '');
  return {
    status: response.status,
    headers,
    text,
    json: isJson && text ? JSON.parse(text) : undefined,
  };
}
