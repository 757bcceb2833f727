import { JsonObject, JsonValue } from '@backstage/types';
import { FieldIr } from '../../FieldIr';
import { IndexIr } from '../../TableIr';
import { holds, pairChecksOf } from '../../ir/pairChecks';
import { Problem } from '../../Problem';
import { shownValue } from '../../values';
import { DerivedContext } from './DerivedContext';

/**
 * What is wrong with a row for development beside the rows before it, and with its fields beside each other.
 *
 * @internal
 */
export function seedTogether(
  rows: JsonObject[],
  index: number,
  context: DerivedContext,
): Problem[] {
  const place = `${context.where}.seed.${index}`;
  return [
    ...brokenChecks(rows[index], place, context),
    ...context.entity.indexes
      .filter(each => isTaken(each, rows.slice(0, index + 1), context))
      .map(({ members }) => ({
        where: place,
        code: 'seed.unique',
        what: `has the same ${members.join(', ')} as a row before it`,
        fix: 'change it',
      })),
  ];
}

/** The value that a row has in the table. */
function stored(row: JsonObject, field: FieldIr): JsonValue {
  return shownValue(field, row[field.apiName] ?? field.default ?? null);
}

function brokenChecks(
  row: JsonObject,
  place: string,
  { entity, model }: DerivedContext,
): Problem[] {
  return pairChecksOf(model.entities[entity.name], entity.fields)
    .filter(
      check => !holds(check, stored(row, check.left), stored(row, check.right)),
    )
    .map(({ left, op, right }) => ({
      where: place,
      code: 'seed.check',
      what: `breaks the check ${left.name} ${op} ${right.name}`,
      fix: `correct ${left.apiName} or ${right.apiName}`,
    }));
}

/** Whether the last of some rows repeats what only one of them may have; null repeats nothing. */
function isTaken(
  { unique, columns }: IndexIr,
  rows: JsonObject[],
  { entity }: DerivedContext,
): boolean {
  const fields = entity.fields.filter(({ dbName }) => columns.includes(dbName));
  if (!unique || fields.some(({ reference }) => reference)) return false;
  const [own, ...others] = rows
    .map(row => fields.map(field => stored(row, field)))
    .reverse();
  const spelled = JSON.stringify(own);
  return (
    !own.includes(null) &&
    others.some(other => JSON.stringify(other) === spelled)
  );
}
