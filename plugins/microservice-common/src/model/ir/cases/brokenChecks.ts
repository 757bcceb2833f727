import { JsonObject } from '@backstage/types';
import { InvalidCase } from '../../CaseIr';
import { FieldIr } from '../../FieldIr';
import { CheckIr } from '../../TableIr';
import { Sendable } from '../bodies';
import { holds, PairCheck } from '../pairChecks';
import { fieldBoundaries } from './fieldBoundaries';

/**
 * The checks of a table, those between two fields each with a change to the sample that breaks it and no other.
 *
 * @internal
 */
export function brokenChecks(
  checks: CheckIr[],
  { checks: pairs }: Sendable,
  sample: JsonObject,
): CheckIr[] {
  return checks.map(check => {
    if (check.other === undefined) return check;
    const pair = pairs.find(
      ({ left, op, right }) =>
        left.dbName === check.column &&
        right.dbName === check.other &&
        op === check.operator,
    )!;
    const broken = brokenPair(pair, pairs, sample);
    return broken ? { ...check, broken } : check;
  });
}

function brokenPair(
  pair: PairCheck,
  pairs: PairCheck[],
  sample: JsonObject,
): InvalidCase | undefined {
  const { left } = pair;
  const { name, apiName, creatable } = left;
  if (!creatable) return undefined;
  const value = [...left.examples, ...fieldBoundaries(left).map(([, v]) => v)]
    .filter(candidate => candidate !== null)
    .find(candidate =>
      pairs.every(each => {
        const values = [each.left, each.right].map(field =>
          field.name === name ? candidate : valueOf(field, sample),
        );
        return holds(each, values[0], values[1]) !== (each === pair);
      }),
    );
  if (value === undefined) return undefined;
  return { label: `${name}_check`, pointer: `/${apiName}`, value };
}

function valueOf({ apiName, default: given }: FieldIr, sample: JsonObject) {
  return sample[apiName] ?? given ?? null;
}
