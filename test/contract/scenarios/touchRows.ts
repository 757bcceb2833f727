import { Session } from '../Session';
import { jsonCall } from '../steps/jsonCall';
import type { Json } from '../Vectors';
import type { SortKey } from './orderFaults';

/**
 * Changes rows in a member that the list is not sorted by. A database moves changed rows, so that their order is not by
 * chance the one in which they were made.
 */
export async function touchRows(
  session: Session,
  { resource: name, rows }: { resource: string; rows: Json[] },
  keys: SortKey[],
): Promise<void> {
  const resource = session.resource(name);
  if (!resource.operations.includes('patch')) return;
  const { sample, other } = resource.bodies;
  const free = resource.members.find(
    ({ name: member, update, type }) =>
      update &&
      !['parts', 'part', 'links'].includes(type) &&
      !keys.some(key => key.member === member) &&
      !resource.fresh.some(({ pointer }) => pointer === `/${member}`) &&
      other[member] !== undefined &&
      JSON.stringify(other[member]) !== JSON.stringify(sample[member]),
  );
  if (!free) return;
  for (const id of rows) {
    const change = { [free.name]: other[free.name] as Json };
    await session.send(jsonCall('PATCH', `${resource.path}/${id}`, change));
  }
}
