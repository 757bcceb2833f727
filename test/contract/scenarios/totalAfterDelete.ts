import { Session } from '../Session';
import { createRow } from '../steps/createRow';
import { ListReader } from '../steps/ListReader';
import { ContractError } from '../ContractError';
import type { VectorCase } from '../Vectors';

/** A row that is deleted is counted no more. */
export async function totalAfterDelete(
  session: Session,
  _: object,
  { resource: name }: VectorCase,
): Promise<void> {
  const { path } = session.resource(name!);
  const count = async () => {
    const reader = new ListReader(session, { path, query: '', size: 1 });
    const { value } = await reader.pages(1).next();
    return value ? value.total : undefined;
  };
  const before = await count();
  const { id } = await createRow({ resource: name! }, session);
  const call = { method: 'DELETE', path: `${path}/${id}`, headers: {} };
  await session.expect(call, { status: [200, 204] });
  const after = await count();
  if (before === after) return;
  throw new ContractError(
    [`the total is ${after} after a row came and went, not ${before}`],
    `GET ${path}`,
  );
}
