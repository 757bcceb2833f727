import { ContractError } from '../ContractError';
import { faultsOf, type Resolved } from '../expectations/faultsOf';
import type { Call } from '../http/HttpClient';
import { Session, spell } from '../Session';
import type { BodyVector, Expectation, Json, SendStep } from '../Vectors';
import { fillIn, resolve } from '../values/resolve';
import { toJson } from '../values/toJson';
import { buildBody } from './buildBody';

/**
 * Sends the request of a step and holds the answer against its expectation.
 *
 * @throws ContractError where they differ
 */
export async function sendStep(
  step: SendStep,
  session: Session,
): Promise<void> {
  const { call, sent } = await callOf(step, session);
  const answer = await session.send(call);
  if (sent !== undefined) session.kept.set('sent', sent);
  if (answer.json !== undefined) session.kept.set('answer', answer.json);
  if (step.as && answer.json !== undefined) {
    session.kept.set(step.as, answer.json);
  }
  const faults = faultsOf(answer, expected(step.expect, session), call.path);
  if (faults.length) throw new ContractError(faults, spell(call), answer);
}

/** An expectation about an error may refer to an answer that a faulty service never gave: its status is looked at first. */
function expected(expectation: Expectation, session: Session): Resolved {
  const { body, at, lacks, headers = {}, ...rest } = expectation;
  const value = (inner: unknown) => resolve(inner as Json, session);
  try {
    return {
      ...rest,
      ...(body === undefined ? {} : { body: value(body) }),
      ...(at ? { at: value(at) as Record<string, Json> } : {}),
      ...(lacks ? { lacks: fillIn(lacks, session) } : {}),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, text]) => [
          name,
          text === null ? null : fillIn(text, session),
        ]),
      ),
    };
  } catch (error) {
    return { ...rest, at: { [`(${error})`]: true } };
  }
}

async function callOf(
  step: SendStep,
  session: Session,
): Promise<{ call: Call; sent?: Json }> {
  const [method, path] = step.send.split(' ');
  const carried = step.body ? await contentOf(step.body, session) : undefined;
  const headers: Record<string, string> = {};
  if (carried) {
    headers['content-type'] = 'application/json';
    if (!step.chunked) headers['content-length'] = String(carried.body.length);
  }
  for (const [name, value] of Object.entries(step.headers ?? {})) {
    if (value === null) delete headers[name];
    else headers[name] = fillIn(value, session);
  }
  const call: Call = {
    method,
    path: `${fillIn(path, session, encodeURIComponent)}${queryOf(
      step.query,
      session,
    )}`,
    headers,
    body: carried?.body,
    chunked: step.chunked,
    by: step.by,
  };
  return { call, sent: carried?.sent };
}

/** A query, percent-encoded. */
export function queryOf(
  query: [string, unknown][] | undefined,
  session: Session,
): string {
  if (!query?.length) return '';
  const pairs = query.map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(String(resolve(value as Json, session)))}`,
  );
  return `?${pairs.join('&')}`;
}

async function contentOf(
  body: BodyVector,
  session: Session,
): Promise<{ body: Buffer; sent?: Json }> {
  if ('bytes' in body) return { body: Buffer.from(body.bytes, 'base64') };
  if ('text' in body) {
    const text = resolve(body.text as Json, session);
    return { body: Buffer.from(String(text)) };
  }
  const sent =
    'of' in body
      ? await buildBody(body, session)
      : resolve(body.json as Json, session);
  return { body: Buffer.from(toJson(sent)), sent };
}
