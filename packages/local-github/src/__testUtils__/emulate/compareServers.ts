import { TOKEN } from '../../testUtils/startTestServer';
import { ApiCall, Memory } from './ApiCall';
import { Difference, findDifferences } from './findDifferences';
import { normalise } from './normalise';

/** A place where the answers to a call differ. */
export interface CallDifference extends Difference {
  /** The name of the call. */
  call: string;
}

interface Reply {
  status: number;
  body: unknown;
}

/**
 * Sends the same calls to two servers, each in turn.
 *
 * @param calls in the order they are sent
 * @param ours the root of a REST API
 * @param theirs the root of another
 */
export async function compareServers(
  calls: ApiCall[],
  ours: string,
  theirs: string,
): Promise<CallDifference[]> {
  const [left, right] = await Promise.all([
    sendAll(calls, ours),
    sendAll(calls, theirs),
  ]);
  return calls.flatMap((call, index) =>
    compare(call.name, left[index], right[index]),
  );
}

async function sendAll(calls: ApiCall[], root: string): Promise<Reply[]> {
  const memory: Memory = {};
  const replies: Reply[] = [];
  for (const call of calls) {
    const { status, body } = await send(call, root, memory);
    if (status < 300) Object.assign(memory, call.remember?.(body));
    replies.push({ status, body: normalise(body, memory) });
  }
  return replies;
}

async function send(
  { method, path, body }: ApiCall,
  root: string,
  memory: Memory,
): Promise<Reply> {
  const place = typeof path === 'function' ? path(memory) : path;
  const content = typeof body === 'function' ? body(memory) : body;
  const answer = await fetch(`${root}${place}`, {
    method,
    headers: {
      authorization: `token ${TOKEN}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
    },
    body: content && JSON.stringify(content),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}

function compare(call: string, ours: Reply, theirs: Reply): CallDifference[] {
  if (ours.status !== theirs.status) {
    const field = 'HTTP status';
    return [{ call, field, ours: ours.status, theirs: theirs.status }];
  }
  return findDifferences(ours.body, theirs.body).map(found => ({
    call,
    ...found,
  }));
}
