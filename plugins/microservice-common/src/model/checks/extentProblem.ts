import { Problem } from '../Problem';
import { quoted } from './quoted';

/** How much somebody may send. @internal */
export interface Extent {
  /** Characters of all texts and keys. */
  characters: number;
  /** Lists, mappings, their keys and the values in them. */
  values: number;
  /** Lists and mappings within each other. */
  depth: number;
}

/** No list or mapping that fits has more; larger ones are only counted. */
const MOST_MEMBERS = 100_000;

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
  let [characters, values, depth] = [0, 0, 0];
  let level: unknown[] = [value];
  while (level.length) {
    if (depth > most.depth) return tooDeep(where, most.depth);
    const below: unknown[] = [];
    for (const each of level) {
      if (typeof each === 'string') characters += each.length;
      else values += addMembers(each, below);
      if (characters > most.characters || values > most.values)
        return tooLarge(where, most);
    }
    level = below;
    depth += 1;
  }
  return undefined;
}

/** Puts keys and members of a list or mapping below it, unless they are too many for anybody; returns their number. */
function addMembers(value: unknown, below: unknown[]): number {
  if (typeof value !== 'object' || value === null) return 0;
  const members = Array.isArray(value) ? value : Object.entries(value).flat();
  if (members.length <= MOST_MEMBERS)
    for (const member of members) below.push(member);
  return members.length;
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
