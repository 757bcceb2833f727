import { ContractError } from '../ContractError';
import type { Row } from '../http/rowsOf';
import { Session, spell } from '../Session';
import type { FindStep, Json } from '../Vectors';
import { type ListPage, ListReader, paginationOf } from './ListReader';
import { queryOf } from './sendStep';

/** Pages beyond these are not looked at in tables that others fill. */
const MOST_PAGES = 20;

/**
 * Reads a list and looks for kept rows in it.
 *
 * @throws ContractError where one is missing, or there although it should not, or where the total is another
 */
export async function findStep(
  step: FindStep,
  session: Session,
): Promise<void> {
  const resource = session.resource(step.find);
  const { max: size } = paginationOf(session);
  const newest = resource.members.some(({ name }) => name === 'created_at');
  const reader = new ListReader(session, {
    path: resource.path,
    query: [
      queryOf(step.query, session).slice(1),
      ...(newest ? ['sort=-created_at'] : []),
    ]
      .filter(Boolean)
      .join('&'),
    size,
    by: step.by,
  });
  const pages: ListPage[] = [];
  for await (const page of reader.pages(MOST_PAGES)) pages.push(page);
  const faults = faultsIn(step, pages, {
    session,
    member: resource.id.member,
  });
  const last = pages.at(-1)!;
  if (faults.length)
    throw new ContractError(faults, spell(last.call), last.answer);
}

interface Looking {
  session: Session;
  member: string;
}

function faultsIn(
  { include = [], exclude = [] }: FindStep,
  pages: ListPage[],
  { session, member }: Looking,
): string[] {
  const ids = pages.flatMap(page => page.rows.map(row => row[member]));
  const idOf = (name: string): Json =>
    (session.kept.get(name) as Row)?.[member];
  const counted = session.alone && pages.length < MOST_PAGES;
  const total = pages[0].total;
  return [
    ...include
      .filter(name => !ids.includes(idOf(name)))
      .map(name => `the list lacks the row "${name}" ${idOf(name)}`),
    ...exclude
      .filter(name => ids.includes(idOf(name)))
      .map(name => `the list holds the row "${name}" ${idOf(name)}`),
    ...(counted && total !== undefined && total !== ids.length
      ? [`the total is ${total}, and the list has ${ids.length} rows`]
      : []),
  ];
}
