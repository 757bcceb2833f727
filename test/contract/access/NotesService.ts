import { randomUUID } from 'node:crypto';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** Whom the service knows, by key. */
export const CREDENTIALS = {
  default: { authorization: 'Bearer key-of-ada' },
  peer: { authorization: 'Bearer key-of-bob' },
  other: { authorization: 'Bearer key-of-eve' },
};

interface Caller {
  name: string;
  scopes: string[];
  isAdmin?: boolean;
}

const CALLERS: Readonly<Record<string, Caller>> = {
  'Bearer key-of-ada': { name: 'ada', scopes: [], isAdmin: true },
  'Bearer key-of-bob': { name: 'bob', scopes: ['notes:read', 'notes:write'] },
  'Bearer key-of-eve': { name: 'eve', scopes: [] },
};

type Note = { id: string; title: string; owner_id: string };
type Reply = [status: number, body?: unknown, headers?: Record<string, string>];

/** What a service may get wrong about access. */
export type AccessFault =
  | 'forgets to ask who lists'
  | 'takes forged credentials'
  | 'answers 401 without a challenge'
  | 'forgets the scopes'
  | 'shows the rows of others'
  | 'lists the rows of others'
  | 'lets others delete'
  | 'hides rows from administrators'
  | 'gives every row the same owner';

/** Notes with owners behind keys with scopes, small enough to be right at a glance; with a fault it is wrong in one thing. */
export class NotesService {
  private readonly notes = new Map<string, Note>();
  private readonly server: Server;

  constructor(private readonly fault?: AccessFault) {
    this.server = createServer(async (asked, answer) => {
      let text = '';
      for await (const chunk of asked) text += chunk;
      const [status, body, headers] = this.answer(asked, text);
      const type =
        status < 400 ? 'application/json' : 'application/problem+json';
      const shown = status < 400 ? body : problemOf(status, asked.url!);
      answer.writeHead(status, {
        'x-request-id': 'a',
        ...(shown ? { 'content-type': type } : {}),
        ...headers,
      });
      answer.end(shown && JSON.stringify(shown));
    });
  }

  /** @returns where it listens */
  async start(): Promise<string> {
    await new Promise<void>(done => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
  }

  /** Whether rows were left behind. */
  get isEmpty(): boolean {
    return this.notes.size === 0;
  }

  private answer(
    { method, url, headers }: IncomingMessage,
    text: string,
  ): Reply {
    const caller = this.callerOf(
      headers.authorization,
      method === 'GET' && !idIn(url),
    );
    if (!caller) {
      const challenge = this.fault === 'answers 401 without a challenge';
      return [
        401,
        undefined,
        challenge ? {} : { 'www-authenticate': 'Bearer' },
      ];
    }
    const scope = method === 'GET' ? 'notes:read' : 'notes:write';
    const mayDo = caller.isAdmin || caller.scopes.includes(scope);
    if (!mayDo && this.fault !== 'forgets the scopes') return [403];
    const id = idIn(url);
    if (!id)
      return method === 'POST' ? this.create(text, caller) : this.list(caller);
    return this.one(id, { method: method!, text, caller });
  }

  private callerOf(given = '', isList: boolean): Caller | undefined {
    const unknown = { name: 'nobody', scopes: ['notes:read', 'notes:write'] };
    if (isList && this.fault === 'forgets to ask who lists')
      return CALLERS[given] ?? unknown;
    const isForged = given !== '' && !CALLERS[given];
    return isForged && this.fault === 'takes forged credentials'
      ? unknown
      : CALLERS[given];
  }

  private create(text: string, caller: Caller): Reply {
    const owner =
      this.fault === 'gives every row the same owner' ? 'ada' : caller.name;
    const note = { ...JSON.parse(text), id: randomUUID(), owner_id: owner };
    this.notes.set(note.id, note);
    return [201, note];
  }

  private list(caller: Caller): Reply {
    const isOpen = this.fault === 'lists the rows of others';
    return [
      200,
      [...this.notes.values()].filter(
        note => isOpen || this.owns(caller, note),
      ),
    ];
  }

  private one(
    id: string,
    { method, text, caller }: { method: string; text: string; caller: Caller },
  ): Reply {
    const note = this.notes.get(id);
    const isOpen =
      (method === 'GET' && this.fault === 'shows the rows of others') ||
      (method === 'DELETE' && this.fault === 'lets others delete');
    if (!note || !(isOpen || this.owns(caller, note))) return [404];
    if (method === 'DELETE') return [this.notes.delete(id) ? 204 : 404];
    if (method !== 'GET') Object.assign(note, JSON.parse(text));
    return [200, note];
  }

  private owns({ name, isAdmin }: Caller, note: Note): boolean {
    const hides = this.fault === 'hides rows from administrators';
    return note.owner_id === name || (isAdmin === true && !hides);
  }
}

function idIn(url = ''): string | undefined {
  return /^\/api\/v1\/notes\/([^?]+)/.exec(url)?.[1];
}

function problemOf(status: number, instance: string) {
  return {
    ...{ type: 'about:blank', title: 'Refused', status, instance },
    ...{ code: 'refused', request_id: 'a' },
  };
}
