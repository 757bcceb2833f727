import { EntityModel } from '../DomainModel';
import { ComputedIr, FieldIr } from '../FieldIr';
import { rangeOf } from '../values';

/**
 * A field together with how the service computes it, where it does.
 *
 * @internal
 */
export function withComputed(field: FieldIr, entity: EntityModel): FieldIr {
  const computed = entity.fields[field.name]?.computed;
  if (!computed) return field;
  const { low, high } = rangeOf(field);
  const resolved: ComputedIr = {
    op: computed.op,
    over: computed.over,
    of: computed.of ?? [],
    min: low,
    max: high,
  };
  return { ...field, computed: resolved };
}
