import { Problem } from '../Problem';
import { quoted } from './quoted';

/** How much somebody may send. */
export interface Extent {
  /** Characters of all texts and keys. */
  characters: number;
  /** Lists, mappings and values in them. */
  values: number;
  /** Lists and mappings within each other. */
  depth: number;
}

/**
 * Looks whether a value is small enough to be checked at all, before anything walks through it. It stops at the first
 * limit, so that a huge value costs no more than one that just fits.
 *
 * @param where - what a person calls the value: `model`
 * @internal
 */
export function extentProblem(
  where: string,
  value: unknown,
  most: Extent,
): Problem | undefined {
  const waiting: [value: unknown, depth: number][] = [[value, 0]];
  let [characters, values] = [0, 0];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [each, depth] = next;
    values += 1;
    if (typeof each === 'string') characters += each.length;
    if (depth > most.depth) return tooDeep(where, most.depth);
    if (characters > most.characters || values > most.values)
      return tooLarge(where, most);
    if (typeof each !== 'object' || each === null) continue;
    const keys = Object.keys(each);
    if (keys.length > most.values) return tooLarge(where, most);
    for (const key of keys) {
      characters += Array.isArray(each) ? 0 : key.length;
      waiting.push([(each as Record<string, unknown>)[key], depth + 1]);
    }
  }
  return undefined;
}

function tooDeep(where: string, depth: number): Problem {
  return {
    where,
    code: `${where}.depth`,
    what: `is nested more than ${depth} levels deep`,
    fix: 'write it as the reference of the format shows it',
  };
}

function tooLarge(where: string, { characters, values }: Extent): Problem {
  return {
    where,
    code: `${where}.size`,
    what: `is larger than ${characters / 1024} KiB of text or ${quoted(
      values,
    )} values`,
    fix: 'split the service',
  };
}
