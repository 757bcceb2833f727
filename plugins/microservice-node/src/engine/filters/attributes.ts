import { charactersPerStep, Meter } from '../runtime/Meter';
import { memberOf } from '../values/members';
import { TemplateFault } from '../TemplateError';
import { Value } from '../values/Value';

/** Reads an attribute of an item, also through several levels: `address.city`. */
export function attributeReader(
  attribute: Value,
  meter: Meter,
): (item: Value) => Value | undefined {
  if (typeof attribute === 'string') meter.charge(attribute.length);
  const path =
    typeof attribute === 'string' ? attribute.split('.') : [attribute];
  return item => {
    meter.charge(path.length);
    return path.reduce<Value | undefined>(
      (owner, key) => memberOf(owner, key, meter),
      item,
    );
  };
}

/** Reads an attribute that every item must have; without an attribute, the items themselves. */
export function attributesOf(
  items: Value[],
  attribute: Value | undefined,
  meter: Meter,
): Value[] {
  meter.charge(items.length);
  if (attribute === undefined || attribute === null) return items;
  const attributeOf = attributeReader(attribute, meter);
  return items.map((item, index) => {
    const value = attributeOf(item);
    if (value === undefined)
      throw new TemplateFault(`item ${index + 1} has no '${attribute}'`);
    return value;
  });
}

/** Pays for reading every text of a list as often as `times` says, as those do that compare them. */
export function chargeTexts(
  items: readonly (Value | undefined)[],
  meter: Meter,
  times = 1,
): void {
  const characters = items.reduce<number>(
    (sum, item) => sum + (typeof item === 'string' ? item.length : 0),
    0,
  );
  meter.charge((times * characters) / charactersPerStep);
}
