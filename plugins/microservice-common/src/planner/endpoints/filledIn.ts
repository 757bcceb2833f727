import { JsonValue } from '@backstage/types';
import { Plan } from '../../model';

/** What texts of layers about the API may ask for: how it is called, where collections are, what it begins with. */
export type ApiNames = Pick<Plan, 'conventions' | 'ir'>;

const PLACEHOLDER = /\$\{\{\s*(\w+)\.(\w+)\s*\}\}/g;

type Names = Readonly<
  Record<string, (names: ApiNames, key: string) => unknown>
>;

/** What stands before the dot: a source of names is a row. */
const SOURCES: Names = {
  api: ({ ir }, key) => (key === 'prefix' ? ir.api.prefix : undefined),
  conventions: ({ conventions }, key) =>
    conventions[key as keyof typeof conventions],
  paths: ({ ir }, key) => ir.entities.find(({ name }) => name === key)?.path,
};

/**
 * A statement about the API with `${{ api.prefix }}`, `${{ conventions.loginPath }}` and `${{ paths.User }}` filled in,
 * however deep they stand. What is not known stays.
 *
 * @internal
 */
export function filledIn<Value>(value: Value, names: ApiNames): Value {
  return fill(value as JsonValue, names) as Value;
}

function fill(value: JsonValue, names: ApiNames): JsonValue {
  if (typeof value === 'string')
    return value.replace(PLACEHOLDER, (whole, source, key) =>
      String(SOURCES[source]?.(names, key) ?? whole),
    );
  if (Array.isArray(value)) return value.map(each => fill(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, fill(each!, names)]),
  );
}
