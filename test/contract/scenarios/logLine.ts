import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ContractError } from '../ContractError';
import { differences } from '../expectations/differences';
import { Session } from '../Session';
import type { Json } from '../Vectors';

const PATIENCE = 3000;

/** Each request has a line of JSON in the log, with the ids that its caller sent and the template of its route. */
export async function logLine(
  session: Session,
  { path }: { path: string },
): Promise<void> {
  const id = `contract-${randomBytes(8).toString('hex')}`;
  const trace = randomBytes(16).toString('hex');
  const traceparent = `00-${trace}-${randomBytes(8).toString('hex')}-01`;
  const call = {
    method: 'GET',
    path,
    headers: { 'x-request-id': id, traceparent },
  };
  await session.expect(call, { status: 200 });
  const line = await lineOf(session, id);
  const faults = line
    ? differences(
        {
          request_id: id,
          trace_id: trace,
          method: 'GET',
          route: path,
          status: 200,
        },
        line,
      )
    : [`no line of the log has request_id ${id}`];
  if (faults.length) throw new ContractError(faults, `GET ${path}`);
}

async function lineOf(session: Session, id: string): Promise<Json | undefined> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const text = session.world.readLog!();
    const line = text
      .split('\n')
      .find(each => each.includes(id) && each.trimStart().startsWith('{'));
    if (line) return JSON.parse(line);
    await sleep(50);
  }
  return undefined;
}
