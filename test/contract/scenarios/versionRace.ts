import { ContractError } from '../ContractError';
import { Session, spell } from '../Session';
import { createRow } from '../steps/createRow';
import { jsonCall } from '../steps/jsonCall';
import type { Json, VectorCase } from '../Vectors';

const ROUNDS = 3;

/** Many changes that insist on the same version at once: one wins, the others are told that they came too late. */
export async function versionRace(
  session: Session,
  {
    member,
    values,
    clients,
  }: { member: string; values: Json[]; clients: number },
  { resource }: VectorCase,
): Promise<void> {
  const { path } = session.resource(resource!);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id } = await createRow(
      { resource: resource!, body: { set: { [`/${member}`]: values[0] } } },
      session,
    );
    const plain = jsonCall('PATCH', `${path}/${id}`, { [member]: values[1] });
    const call = { ...plain, headers: { ...plain.headers, 'if-match': '"1"' } };
    const answers = await Promise.all(
      Array.from({ length: clients }, () => session.send(call)),
    );
    const won = answers.filter(({ status }) => status === 200).length;
    const odd = answers.find(({ status }) => ![200, 412].includes(status));
    if (won === 1 && !odd) continue;
    const fault = odd
      ? `one of the changes is answered ${odd.status}, not 200 or 412`
      : `${won} changes of version 1 succeeded, not one`;
    throw new ContractError([fault], spell(call), odd ?? answers[0]);
  }
}
