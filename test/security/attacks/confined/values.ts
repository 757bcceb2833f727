import { HostObject } from './HostObject';

const nested = (depth: number): string =>
  `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** What templates are given: data, data that somebody sent to do harm, and an object that should never be there. */
export const hostileValues: Readonly<Record<string, unknown>> = {
  data: { own: 'data' },
  words: ['b', 'a'],
  hostile: JSON.parse(
    '{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},"toString":"x","valueOf":"x","toJSON":"x","length":-1,"then":"x","text":"${{ constructor.constructor(\'globalThis.ran = 1\')() }}{% include \'../secret.txt\' %}"}',
  ),
  deep: JSON.parse(nested(5_000)),
  long: JSON.parse(`{"${'k'.repeat(50_000)}":1}`),
  host: new HostObject(),
};
