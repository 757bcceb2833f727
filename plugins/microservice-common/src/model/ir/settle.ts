import { JsonValue } from '@backstage/types';
import { FieldIr } from '../FieldIr';
import { holds, PairCheck } from './pairChecks';

/** Values of a row by the name of the field. */
export type Row = Readonly<Record<string, JsonValue>>;

/** Choices after which the search is given up; ordinary checks need a few. */
const MOST_CHOICES = 20_000;

/**
 * A row in which the sent fields have valid values that satisfy all checks between two fields; what is not sent has its
 * default or null. `undefined` where no row was found.
 *
 * @internal
 */
export function settle(
  sent: FieldIr[],
  fields: FieldIr[],
  checks: PairCheck[],
): Row | undefined {
  const names = new Set(sent.map(({ name }) => name));
  const fixed = fields
    .filter(({ name }) => !names.has(name))
    .map((field): [string, JsonValue] => [field.name, field.default ?? null]);
  const simple = sent
    .filter(field => !isChecked(field, checks))
    .map((field): [string, JsonValue] => [field.name, field.example]);
  const start = Object.fromEntries([...fixed, ...simple]);
  return search(
    start,
    sent.filter(field => isChecked(field, checks)),
    { checks, left: MOST_CHOICES },
  );
}

/** Whether a check says something about this field. @internal */
export function isChecked({ name }: FieldIr, checks: PairCheck[]): boolean {
  return checks.some(
    ({ left, right }) => left.name === name || right.name === name,
  );
}

/** Whether a row satisfies every check of which both values are known. @internal */
export function satisfies(row: Row, checks: PairCheck[]): boolean {
  return checks.every(
    check =>
      !Object.hasOwn(row, check.left.name) ||
      !Object.hasOwn(row, check.right.name) ||
      holds(check, row[check.left.name], row[check.right.name]),
  );
}

function search(
  row: Row,
  [field, ...others]: FieldIr[],
  budget: { checks: PairCheck[]; left: number },
): Row | undefined {
  if (!field) return satisfies(row, budget.checks) ? row : undefined;
  for (const value of field.examples) {
    budget.left -= 1;
    if (budget.left < 0) return undefined;
    const tried = { ...row, [field.name]: value };
    if (!satisfies(tried, budget.checks)) continue;
    const found = search(tried, others, budget);
    if (found) return found;
  }
  return undefined;
}

/**
 * A second row that differs wherever the constraints allow it: any mixture of both is valid too, so that single fields
 * can be changed from one to the other.
 *
 * @internal
 */
export function settleOther(
  sent: FieldIr[],
  first: Row,
  checks: PairCheck[],
): Row {
  return sent.reduce((other: Row, { name, examples }) => {
    const value = examples.find(
      example =>
        JSON.stringify(example) !== JSON.stringify(first[name]) &&
        [first, other].every(row =>
          satisfies({ ...row, [name]: example }, checks),
        ),
    );
    return value === undefined ? other : { ...other, [name]: value };
  }, first);
}
