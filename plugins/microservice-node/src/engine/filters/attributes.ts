import { Meter } from '../runtime/Meter';
import { memberOf } from '../values/members';
import { TemplateFault } from '../TemplateError';
import { Value } from '../values/Value';

/** Reads an attribute of an item, also through several levels: `address.city`. */
export function attributeOf(
  item: Value,
  attribute: Value,
  meter: Meter,
): Value | undefined {
  const path =
    typeof attribute === 'string' ? attribute.split('.') : [attribute];
  return path.reduce<Value | undefined>(
    (owner, key) => memberOf(owner, key, meter),
    item,
  );
}

/** Reads an attribute that every item must have; without an attribute, the items themselves. */
export function attributesOf(
  items: Value[],
  attribute: Value | undefined,
  meter: Meter,
): Value[] {
  meter.charge(items.length);
  if (attribute === undefined || attribute === null) return items;
  return items.map((item, index) => {
    const value = attributeOf(item, attribute, meter);
    if (value === undefined)
      throw new TemplateFault(`item ${index + 1} has no '${attribute}'`);
    return value;
  });
}
