import { timingSafeEqual } from 'node:crypto';

/** Who a request says it is: nobody, the owner of the token, or somebody with a wrong token. */
export type Identity = 'anonymous' | 'authenticated' | 'refused';

/**
 * Reads the `Authorization` header: `token x`, `Bearer x`, or Basic with the token as user or as password, as git sends it.
 *
 * @param header the header's value, if there is one
 * @param token the one that counts
 */
export function identify(header: string | undefined, token: string): Identity {
  if (!header) return 'anonymous';
  const [scheme, value = ''] = header.split(/ +/);
  const offered = /^basic$/i.test(scheme)
    ? Buffer.from(value, 'base64').toString('utf8').split(':')
    : [value];
  return offered.some(it => isSame(it, token)) ? 'authenticated' : 'refused';
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
