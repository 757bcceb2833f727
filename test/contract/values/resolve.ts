import type { Json } from '../Vectors';
import { valueAt } from './pointer';

/** Where expressions find what they stand for. */
export interface Scope {
  kept: ReadonlyMap<string, Json>;
  fresh(generator: string): Json;
}

/** Those that stand for a value at once; the others are for expectations. */
const EXPRESSIONS: Record<
  string,
  (operand: Json, scope: Scope, whole: Record<string, Json>) => Json
> = {
  $kept: (address, scope) => keptValue(String(address), scope),
  $fresh: (generator, scope) => scope.fresh(String(generator)),
  $upper: (text, scope) => String(resolve(text, scope)).toUpperCase(),
  $lower: (text, scope) => String(resolve(text, scope)).toLowerCase(),
  $repeat: (text, _, { times }) => String(text).repeat(Number(times)),
};

/**
 * A value with its expressions replaced.
 *
 * @throws where an expression names an answer that was not kept
 */
export function resolve(value: Json, scope: Scope): Json {
  if (Array.isArray(value)) return value.map(each => resolve(each, scope));
  if (value === null || typeof value !== 'object') return value;
  const [first] = Object.keys(value);
  const expression = Object.hasOwn(EXPRESSIONS, first ?? '')
    ? EXPRESSIONS[first]
    : undefined;
  if (expression) return expression(value[first], scope, value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolve(inner, scope)]),
  );
}

/** A path or a header with `{name/pointer}` replaced; `write` spells what stands there instead. */
export function fillIn(
  text: string,
  scope: Scope,
  write: (text: string) => string = each => each,
): string {
  return text.replace(/\{(\w+\/[\w/]+)\}/g, (_, address) =>
    write(String(keptValue(address, scope))),
  );
}

function keptValue(address: string, { kept }: Scope): Json {
  const [name, ...steps] = address.split('/');
  const value = valueAt(kept.get(name), steps.map(each => `/${each}`).join(''));
  if (value === undefined) throw new Error(`nothing is kept as ${address}`);
  return value;
}
