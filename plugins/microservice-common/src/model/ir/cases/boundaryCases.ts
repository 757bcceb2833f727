import { JsonObject, JsonValue } from '@backstage/types';
import { BoundaryCase } from '../../CaseIr';
import { EntityIr } from '../../EntityIr';
import { FieldIr } from '../../FieldIr';
import { Owned, Sendable } from '../bodies';
import { isStorable } from '../computedValue';
import { isChecked, satisfies } from '../settle';
import { Edge, fieldBoundaries, shownEdge } from './fieldBoundaries';

/** Longer values tell nothing more and make files that nobody reads. */
const LARGEST = 20_000;

/**
 * Changes to the sample of an entity that stay valid: each member at the edges of what it takes.
 *
 * @internal
 */
export function boundaryCases(
  entity: Sendable,
  sample: JsonObject,
): BoundaryCase[] {
  return [
    ...entity.fields
      .filter(field => field.creatable && !field.reference)
      .flatMap(field => casesOf(field, entity, sample)),
    ...entity.owned.flatMap(owned => partCases(owned, entity.fields, sample)),
  ].filter(({ value }) => JSON.stringify(value).length <= LARGEST);
}

function casesOf(
  field: FieldIr,
  entity: Sendable,
  sample: JsonObject,
): BoundaryCase[] {
  return fieldBoundaries(field)
    .filter(
      ([, value]) =>
        !isChecked(field, entity.checks) ||
        satisfies(rowWith(entity, sample, [field.name, value]), entity.checks),
    )
    .map(edge => caseOf(field, edge));
}

/** The row that a body makes, by the names of fields, with one value changed. */
function rowWith(
  { fields }: Sendable,
  sample: JsonObject,
  [name, value]: [string, JsonValue],
) {
  const row = fields.map(field => [
    field.name,
    sample[field.apiName] ?? field.default ?? null,
  ]);
  return { ...Object.fromEntries(row), [name]: value };
}

function caseOf(field: FieldIr, edge: Edge): BoundaryCase {
  const [constraint, value, below = ''] = edge;
  return {
    label: `${field.name}_${constraint}`,
    pointer: `/${field.apiName}${below}`,
    value,
    shown: shownEdge(field, edge),
  };
}

/** How many parts there may be, then the members of the first part. */
function partCases(
  owned: Owned,
  fields: FieldIr[],
  sample: JsonObject,
): BoundaryCase[] {
  const { child, part } = owned;
  const pointer = `/${child.apiName}`;
  const first = child.many ? `${pointer}/0` : pointer;
  const parts = [sample[child.apiName]].flat() as JsonObject[];
  const fits = (counted: JsonObject[]) =>
    fields.every(
      ({ computed }) =>
        computed?.over !== child.name || isStorable(computed, owned, counted),
    );
  const isReordered = parts.length > 1 && child.orderedBy !== 'position';
  return [
    ...countCases(owned).filter(({ value }) =>
      fits([value].flat() as JsonObject[]),
    ),
    ...(isReordered ? [] : part.boundaries)
      .filter(each => fits([changed(part, each), ...parts.slice(1)]))
      .map(each => ({
        ...each,
        label: `${child.name}_${each.label}`,
        pointer: `${first}${each.pointer}`,
      })),
  ];
}

/** The sample of a part after a change to one of its own members. */
function changed(
  { sample }: EntityIr,
  { pointer, value }: BoundaryCase,
): JsonObject {
  return { ...sample, [pointer.split('/')[1]]: value };
}

function countCases({ child, part }: Owned): BoundaryCase[] {
  const pointer = `/${child.apiName}`;
  if (!child.many)
    return child.required
      ? []
      : [{ label: `${child.name}_null`, pointer, value: null, shown: null }];
  const counts: [string, number][] = [
    ['fewest', child.minItems],
    ['most', child.maxItems],
  ];
  return counts.map(([constraint, count]) => {
    const value = Array.from({ length: count }, () => part.sample);
    return {
      label: `${child.name}_${constraint}`,
      pointer,
      value,
      shown: value,
    };
  });
}
