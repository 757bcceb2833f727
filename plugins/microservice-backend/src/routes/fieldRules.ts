import { InputError } from '@backstage/errors';

/**
 * What a field of a request has to look like.
 *
 * @internal
 */
export interface FieldRule {
  accepts: (value: unknown) => boolean;
  /** What it accepts, to follow "has to be". */
  expectation: string;
  required?: boolean;
}

/**
 * Checks an object against a table of fields and returns exactly these fields.
 *
 * Throws an `InputError` that names the field at fault.
 *
 * @internal
 */
export function parseFields<T>(
  body: unknown,
  rules: Record<keyof T & string, FieldRule>,
): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new InputError('The body has to be a JSON object.');
  }
  const given = Object.entries(body);
  const unknown = given.find(([name]) => !Object.hasOwn(rules, name));
  if (unknown) {
    const known = Object.keys(rules).join(', ');
    throw new InputError(`${unknown[0]}: is not a field; use ${known}.`);
  }
  const values = new Map<string, unknown>(given);
  for (const [name, rule] of Object.entries<FieldRule>(rules)) {
    const value = values.get(name);
    const fits = value === undefined ? !rule.required : rule.accepts(value);
    if (!fits) throw new InputError(`${name}: has to be ${rule.expectation}.`);
  }
  return Object.fromEntries(given) as T;
}

/**
 * A text that matches a pattern.
 *
 * @internal
 */
export function text(pattern: RegExp, expectation: string): FieldRule {
  return {
    accepts: value => typeof value === 'string' && pattern.test(value),
    expectation,
  };
}
