import { ContractError } from '../ContractError';
import type { Row } from '../http/rowsOf';
import { Session, spell } from '../Session';
import { createRow } from '../steps/createRow';
import {
  type ListPage,
  ListReader,
  cursorOf,
  paginationOf,
} from '../steps/ListReader';
import type { Json, VectorCase } from '../Vectors';
import { orderFaults, type SortKey } from './orderFaults';
import { touchRows } from './touchRows';

interface How {
  sort: string | null;
  keys: SortKey[];
  /** Makes rows while the list is read. */
  insert?: boolean;
  /** Orders of which none takes the cursor of the one before. */
  other?: string[];
}

/** Rows of our own, so that ties and pages exist. */
const ROWS = 5;

/** So many pages at most, however many rows others have left. */
const PAGES = 12;

/** Where a list is given up that others fill faster than it can be read. */
const MOST_PAGES = 36;

/** Reads a whole list in small pages: each row once, in order, and all of ours. */
export async function walk(
  session: Session,
  how: How,
  { resource: name }: VectorCase,
): Promise<void> {
  const { path, id } = session.resource(name!);
  const mine = await makeRows(session, how, name!);
  await touchRows(
    session,
    { resource: name!, rows: mine.slice(0, 2) },
    how.keys,
  );
  const query = how.sort ? `sort=${how.sort}` : '';
  if (how.other) {
    await refusedElsewhere(session, path, how.other);
    return;
  }
  const size = await pageSize(session, path);
  const pages: ListPage[] = [];
  const reader = new ListReader(session, { path, query, size });
  for await (const page of reader.pages(MOST_PAGES)) {
    pages.push(page);
    if (how.insert) await createRow({ resource: name! }, session);
  }
  const rows = pages.flatMap(page => page.rows);
  const whole = pages.length < MOST_PAGES;
  const faults = [
    ...repetitions(rows, id.member),
    ...orderFaults(rows, how.keys, id),
    ...(whole ? gaps(rows, mine, id.member) : []),
    ...(whole && !how.insert ? pageFaults(pages, rows.length) : []),
  ];
  const last = pages.at(-1)!;
  if (faults.length)
    throw new ContractError(faults, spell(last.call), last.answer);
  if (!how.sort && !how.insert && whole) {
    await endsExactly(session, path, rows.length);
  }
}

/** The page that the last row fills is the last, although it is full. */
async function endsExactly(
  session: Session,
  path: string,
  count: number,
): Promise<void> {
  const { max, style } = paginationOf(session);
  const isCursor = style === 'cursor';
  if (isCursor && count > max) return;
  const size = isCursor ? count : 1;
  const reader = new ListReader(session, { path, query: '', size });
  const page = await reader.pageAt(isCursor ? 0 : count - 1);
  if (page.rows.length === size && !page.more) return;
  const fault = page.more
    ? 'the page with the last row has a Link to a next'
    : 'the last row is on no page';
  throw new ContractError([fault], spell(page.call), page.answer);
}

/** Two values in turns where the list is sorted by one that rows may share, so that there are ties. */
async function makeRows(
  session: Session,
  { keys }: How,
  resource: string,
): Promise<Json[]> {
  const [key] = keys;
  const ids: Json[] = [];
  for (let index = 0; index < ROWS; index += 1) {
    const value = key?.values?.[index % key.values.length];
    const set = value === undefined ? {} : { [`/${key.member}`]: value };
    const { id } = await createRow({ resource, body: { set } }, session);
    ids.push(id);
  }
  return ids;
}

/** Small, and large enough that the whole list is read in so many pages, even if it grows meanwhile. */
async function pageSize(session: Session, path: string): Promise<number> {
  const { max, style } = paginationOf(session);
  const sizeAtOnce = style === 'cursor' ? max : 1;
  const reader = new ListReader(session, { path, query: '', size: sizeAtOnce });
  let count = 0;
  for await (const page of reader.pages(style === 'cursor' ? PAGES : 1)) {
    count += page.total ?? page.rows.length;
  }
  return Math.min(max, Math.max(2, Math.ceil(count / PAGES) + 1));
}

function repetitions(rows: Row[], member: string): string[] {
  const ids = rows.map(row => row[member]);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .slice(0, 3)
    .map(id => `the row ${id} is listed twice`);
}

function gaps(rows: Row[], mine: Json[], member: string): string[] {
  const ids = rows.map(row => row[member]);
  return mine
    .filter(id => !ids.includes(id))
    .slice(0, 3)
    .map(id => `the row ${id} is on no page`);
}

/** Each page tells the same total, and has a Link to the next exactly where there is one. */
function pageFaults(pages: ListPage[], count: number): string[] {
  let seen = 0;
  return pages.flatMap(({ total, more, rows }, index) => {
    seen += rows.length;
    const goesOn =
      total === undefined ? index < pages.length - 1 : seen < total;
    return [
      ...(total !== undefined && total !== count
        ? [`the total is ${total}, and the pages have ${count} rows`]
        : []),
      ...(pages[index - 1]?.more && !rows.length
        ? ['a page has a Link to one without rows']
        : []),
      ...(more === goesOn || !rows.length
        ? []
        : [`after ${seen} rows the Link ${more ? 'goes on' : 'ends'}`]),
    ];
  });
}

/** A cursor belongs to the order that it was made for. */
async function refusedElsewhere(
  session: Session,
  path: string,
  orders: string[],
): Promise<void> {
  const { limitParameter } = paginationOf(session);
  const get = (query: string) => ({
    method: 'GET',
    path: `${path}?${limitParameter}=2&${query}`,
    headers: {},
  });
  const { validationStatus: status } = session.world.vectors.api as {
    validationStatus: number;
  };
  const errors = [{ location: 'query', pointer: '/cursor' }];
  for (const [index, order] of orders.slice(1).entries()) {
    const before = get(`sort=${orders[index]}`);
    const answer = await session.expect(before, { status: 200 });
    const cursor = encodeURIComponent(cursorOf(answer) ?? '');
    const call = get(`sort=${order}&cursor=${cursor}`);
    await session.expect(call, { status, errors });
  }
}
