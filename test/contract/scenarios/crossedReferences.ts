import { ContractError } from '../ContractError';
import { Session, spell } from '../Session';
import { createRow } from '../steps/createRow';
import { jsonCall } from '../steps/jsonCall';
import type { Json, VectorCase } from '../Vectors';

const ROUNDS = 6;

/** Pairs of rows that are made to refer to each other at once: neither change waits for the other for ever. */
export async function crossedReferences(
  session: Session,
  { member, clients }: { member: string; clients: number },
  { resource }: VectorCase,
): Promise<void> {
  const { path } = session.resource(resource!);
  const refer = (from: Json, to: Json) =>
    jsonCall('PATCH', `${path}/${from}`, { [member]: to });
  for (let round = 0; round < ROUNDS; round += 1) {
    const one = (await createRow({ resource: resource! }, session)).id;
    const two = (await createRow({ resource: resource! }, session)).id;
    const calls = Array.from({ length: clients }, (_, index) =>
      index % 2 ? refer(one, two) : refer(two, one),
    );
    const answers = await Promise.all(calls.map(call => session.send(call)));
    const odd = answers.findIndex(({ status }) => status !== 200);
    // Rows that refer to each other could not be removed.
    for (const row of [one, two]) await session.send(refer(row, null));
    if (odd < 0) continue;
    const fault = `one of the changes is answered ${answers[odd].status}, not 200`;
    throw new ContractError([fault], spell(calls[odd]), answers[odd]);
  }
}
