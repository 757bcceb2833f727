/**
 * What a vault answered: a status with its body, or why there was no answer.
 *
 * @internal
 */
export interface VaultAnswer {
  /** 0 where there was no answer. */
  status: number;
  body: unknown;
  /** What was asked for, for the sentence: `log in with AppRole`. */
  doing: 'log in' | 'read';
}

/** The member of an object that came from outside, or `undefined`. @internal */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
