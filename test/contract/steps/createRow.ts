import { ContractError } from '../ContractError';
import { faultsOf } from '../expectations/faultsOf';
import type { Row } from '../http/rowsOf';
import { Session, spell } from '../Session';
import type { CallerName, DerivedBody, Json } from '../Vectors';
import { buildBody } from './buildBody';
import { jsonCall } from './jsonCall';

/** Values of a small set may be taken by a row of an earlier run: others are tried. */
const ATTEMPTS = 6;

/** A row to make. */
export interface Wanted {
  resource: string;
  body?: Omit<DerivedBody, 'of'>;
  by?: CallerName;
}

/**
 * Makes a row of a resource.
 *
 * @throws ContractError where the service refuses it
 */
export async function createRow(
  { resource: name, body, by }: Wanted,
  session: Session,
): Promise<{ id: Json; row: Row; sent: Json }> {
  const resource = session.resource(name);
  for (let attempt = 1; ; attempt += 1) {
    const sent = await buildBody({ of: name, ...body }, session);
    const call = { ...jsonCall('POST', resource.path, sent), by };
    const answer = await session.send(call);
    if (answer.status === 409 && attempt < ATTEMPTS) continue;
    const faults = faultsOf(answer, { status: 201 }, call.path);
    if (faults.length) throw new ContractError(faults, spell(call), answer);
    const row = answer.json as Row;
    return { id: row[resource.id.member], row, sent };
  }
}
