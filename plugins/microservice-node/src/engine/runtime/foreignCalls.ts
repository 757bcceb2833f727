import { Expression } from '../syntax/ast';

/** Functions of other languages, and what to write. */
const functions: Readonly<Record<string, string>> = {
  dict: 'write {a: b}',
  float: 'write a | float',
  int: 'write a | int',
  len: 'write a | length',
  list: 'write a | list',
  namespace: "use 'set', which also reaches out of a loop",
  str: 'write a | string',
};

const pairs = 'write {% for key, value in a %}';

/** Methods of other languages, and what to write. */
const methods: Readonly<Record<string, string>> = {
  append: "use 'set' with concat",
  entries: pairs,
  format: "join texts and values with '~'",
  items: pairs,
  keys: pairs,
  length: 'write it without parentheses',
  map: 'write a {% for %} around what is printed',
  push: "use 'set' with concat",
  values: pairs,
};

/**
 * Says what to write instead of a call that another language has.
 *
 * @param callee - what is called and does not exist
 */
export function insteadOf(callee: Expression): string | undefined {
  if (callee.kind === 'name') return ownEntry(functions, callee.name);
  if (callee.kind !== 'member' || callee.key.kind !== 'literal')
    return undefined;
  return ownEntry(methods, String(callee.key.value));
}

function ownEntry(table: Readonly<Record<string, string>>, name: string) {
  return Object.hasOwn(table, name)
    ? `'${name}()' does not exist here; ${table[name]}`
    : undefined;
}
