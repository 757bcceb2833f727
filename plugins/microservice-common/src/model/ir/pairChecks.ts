import { JsonValue } from '@backstage/types';
import { CheckModel, EntityModel } from '../DomainModel';
import { FieldIr } from '../FieldIr';
import { compareValues } from '../values';

/** Two fields of one row that have to stand in a relation. */
export interface PairCheck {
  left: FieldIr;
  op: CheckModel['op'];
  right: FieldIr;
}

const HOLDS: Readonly<Record<CheckModel['op'], (sign: number) => boolean>> = {
  '<': sign => sign < 0,
  '<=': sign => sign <= 0,
  '=': sign => sign === 0,
  '!=': sign => sign !== 0,
  '>': sign => sign > 0,
  '>=': sign => sign >= 0,
};

/** The checks between two fields that the author wrote. @internal */
export function pairChecksOf(
  entity: EntityModel,
  fields: FieldIr[],
): PairCheck[] {
  const named = (name: string) => fields.find(field => field.name === name)!;
  return (entity.checks ?? []).map(({ left, op, right }) => ({
    left: named(left),
    op,
    right: named(right),
  }));
}

/** Whether two values stand in the relation; null passes. @internal */
export function holds(
  { left: { type }, op }: { left: Pick<FieldIr, 'type'>; op: CheckModel['op'] },
  left: JsonValue,
  right: JsonValue,
): boolean {
  if (left === null || right === null) return true;
  const unequal = Number(JSON.stringify(left) !== JSON.stringify(right));
  return HOLDS[op](compareValues(type, left, right) ?? unequal);
}
