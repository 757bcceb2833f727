import { isDeepStrictEqual, types } from 'node:util';
import { OwnWords } from './OwnWords';

/** Carries out one check of a test. */
export type Judge = (check: () => void) => void;

/**
 * What `expect(value)` gives in the assertion library of the peer's tests, as far as they use it.
 *
 * @param value - what the test looks at
 * @param words - our messages for those of the peer
 * @param judge - is handed each check
 */
export function expectationsOf(value: unknown, words: OwnWords, judge: Judge) {
  const demand = (holds: () => boolean, wanted: unknown) =>
    judge(() => {
      if (!holds())
        throw new Error(`${show(value)} where ${show(wanted)} was expected`);
    });
  const same = (wanted: unknown) =>
    demand(() => isSame(value, wanted, words), wanted);
  const kind = (wanted: string | (new () => unknown)) =>
    demand(() => isOfKind(value, wanted), wanted);
  const be = Object.assign(same, {
    equal: same,
    a: kind,
    an: kind,
    ok: () => demand(() => Boolean(value), true),
    within: (least: number, most: number) =>
      demand(
        () => Number(value) >= least && Number(value) <= most,
        `${least} to ${most}`,
      ),
  });
  const eql = (wanted: unknown) =>
    demand(() => isDeepStrictEqual(value, wanted), wanted);
  const match = (wanted: RegExp) =>
    demand(() => matches(value, wanted, words), wanted);
  const to = { be, equal: same, eql, match };
  return { to: { ...to, ...throwing(value as () => void, words, judge) } };
}

/** What is expected of a function that throws, or does not. */
function throwing(work: () => void, words: OwnWords, judge: Judge) {
  const throws = (wanted = /(?:)/) =>
    judge(() => {
      const error = thrownBy(work);
      if (!matches(error, wanted, words))
        throw new Error(
          `${show(error)} was thrown where ${wanted} was expected`,
        );
    });
  const calm = () =>
    judge(() => {
      const error = thrownBy(work);
      if (error !== undefined) throw error;
    });
  return {
    throwException: throws,
    throwError: throws,
    not: { throwException: calm },
  };
}

/** Our messages say other things than the peer's; which, stands in a table. */
function isSame(value: unknown, wanted: unknown, words: OwnWords): boolean {
  const ours = typeof wanted === 'string' ? words.find(wanted) : undefined;
  return ours === undefined ? value === wanted : ours.test(String(value));
}

function matches(value: unknown, wanted: RegExp, words: OwnWords): boolean {
  if (value === undefined) return false;
  const ours = types.isNativeError(value)
    ? words.find(wanted.source)
    : undefined;
  return ours === undefined
    ? wanted.test(String(value))
    : ours.test(String(value));
}

function isOfKind(
  value: unknown,
  wanted: string | (new () => unknown),
): boolean {
  return typeof wanted === 'string'
    ? typeof value === wanted
    : value instanceof wanted;
}

function thrownBy(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
