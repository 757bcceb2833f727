import { ContractError } from '../ContractError';
import type { Call } from '../http/HttpClient';
import { Session, spell } from '../Session';
import { buildBody } from '../steps/buildBody';
import { jsonCall } from '../steps/jsonCall';
import type { VectorCase } from '../Vectors';

const ROUNDS = 3;

/** Many equal bodies at once: exactly one makes a row, and the others are told that the value is taken. */
export async function uniqueRace(
  session: Session,
  { clients, code }: { clients: number; code: string },
  { resource: name }: VectorCase,
): Promise<void> {
  const resource = session.resource(name!);
  for (let round = 0; round < ROUNDS; round += 1) {
    const body = await buildBody({ of: resource.name }, session);
    const call = jsonCall('POST', resource.path, body);
    const answers = await Promise.all(
      Array.from({ length: clients }, () => session.send(call)),
    );
    const made = answers.filter(({ status }) => status === 201);
    const others = answers.filter(({ status }) => status !== 201);
    const odd = others.find(
      ({ status, json }) =>
        status !== 409 || (json as { code?: string })?.code !== code,
    );
    if (odd || made.length !== 1) throw lost(call, made.length, odd);
  }
}

function lost(
  call: Call,
  made: number,
  odd: ConstructorParameters<typeof ContractError>[2],
): ContractError {
  const fault = odd
    ? `one of many equal requests is answered ${odd.status}, not 201 or 409`
    : `${made} of many equal requests made a row, not exactly one`;
  return new ContractError([fault], spell(call), odd);
}
