import type { Json } from '../Vectors';

type Container = Record<string, Json>;

/** The value at a JSON pointer, or nothing. */
export function valueAt(value: Json | undefined, pointer: string) {
  return stepsOf(pointer).reduce<Json | undefined>(
    (inner, step) =>
      inner !== null && typeof inner === 'object'
        ? (inner as Container)[step]
        : undefined,
    value,
  );
}

/** Sets the value at a pointer; what it stands in has to be there. */
export function setAt(body: Json, pointer: string, value: Json): void {
  const container = containerOf(body, pointer);
  if (container) container[stepsOf(pointer).at(-1)!] = value;
}

/** Removes the member at a pointer. */
export function removeAt(body: Json, pointer: string): void {
  const container = containerOf(body, pointer);
  if (container) delete container[stepsOf(pointer).at(-1)!];
}

/** The pointers that one with an asterisk stands for, in this body. */
export function expand(body: Json, pointer: string): string[] {
  const [before, ...after] = pointer.split('/*');
  if (!after.length) return [pointer];
  const list = valueAt(body, before);
  if (!Array.isArray(list)) return [];
  return list.map((_, index) => `${before}/${index}${after.join('/*')}`);
}

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}

function containerOf(body: Json, pointer: string): Container | undefined {
  const parent = valueAt(body, pointer.slice(0, pointer.lastIndexOf('/')));
  return parent !== null && typeof parent === 'object'
    ? (parent as Container)
    : undefined;
}
