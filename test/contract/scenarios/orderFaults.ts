import { show } from '../expectations/differences';
import type { Row } from '../http/rowsOf';
import type { Json } from '../Vectors';

/** One of the things that a list is sorted by. */
export interface SortKey {
  name: string;
  member: string;
  type: string;
  descending?: boolean;
  /** Values that rows may have, where a client may choose them. */
  values?: Json[];
}

const NUMBERS = new Set(['int32', 'int64', 'float64', 'decimal']);
const ORDERED_TEXTS = new Set([
  'date',
  'datetime',
  'time',
  'uuid',
  'uuid4',
  'uuid7',
]);

/** Texts that every collation sorts alike. */
const PLAIN = [/^[a-z]*$/, /^[A-Z]*$/, /^[0-9]*$/];

/**
 * Where the rows of a list are not in its order: by its keys, and where those are equal by id, all upwards or all
 * downwards.
 */
export function orderFaults(
  rows: Row[],
  keys: SortKey[],
  id: { member: string; strategy: string },
): string[] {
  if (!keys.length) return [];
  const directions = new Set<number>();
  for (let index = 1; index < rows.length; index += 1) {
    const [before, after] = [rows[index - 1], rows[index]];
    const order = firstOrder(keys, before, after);
    if (order === undefined) continue;
    if (order > 0) return [outOfOrder(keys, before, after)];
    if (order === 0) {
      const ids = compare(id.strategy, before[id.member], after[id.member]);
      directions.add(Math.sign(ids ?? 0));
    }
  }
  return directions.size > 1
    ? ['rows that are equal in what the list is sorted by are in no order']
    : [];
}

function outOfOrder(keys: SortKey[], before: Row, after: Row): string {
  const { member, descending } = keys[0];
  const word = descending ? 'descending' : 'ascending';
  return `${show(before[member])} stands before ${show(
    after[member],
  )} in ${word} order of ${member}`;
}

function firstOrder(
  keys: SortKey[],
  before: Row,
  after: Row,
): number | undefined {
  for (const { member, type, descending } of keys) {
    const order = compare(type, before[member], after[member]);
    if (order === undefined) return undefined;
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

/** Negative, zero or positive; nothing where the order depends on the database. */
function compare(type: string, a: Json, b: Json): number | undefined {
  if (a === b) return 0;
  if (a === null || b === null) return undefined;
  if (NUMBERS.has(type)) return compareNumbers(String(a), String(b));
  if (type === 'boolean') return a ? 1 : -1;
  const [left, right] = [String(a), String(b)];
  const plain = PLAIN.some(set => set.test(left) && set.test(right));
  if (!ORDERED_TEXTS.has(type) && !plain) return undefined;
  if (type === 'datetime')
    return Math.sign(microseconds(left) - microseconds(right));
  return left < right ? -1 : 1;
}

/** Decimals exactly, by the digits at a common scale. */
function compareNumbers(a: string, b: string): number {
  const scale = Math.max(
    ...[a, b].map(each => each.split('.')[1]?.length ?? 0),
  );
  const [left, right] = [a, b].map(each => {
    const [whole, fraction = ''] = each.split('.');
    return BigInt(whole + fraction.padEnd(scale, '0'));
  });
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function microseconds(text: string): number {
  const [, fraction = ''] = /\.(\d+)/.exec(text) ?? [];
  return (
    Date.parse(text.replace(/\.\d+/, '')) * 1000 +
    Number(fraction.padEnd(6, '0'))
  );
}
