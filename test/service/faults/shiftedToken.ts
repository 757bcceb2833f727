import { createHmac } from 'node:crypto';

/**
 * An access token as a machine would have issued it whose clock is wrong.
 *
 * @param seconds - how far its clock is ahead
 */
export function shiftedToken(
  token: string,
  secret: string,
  seconds: number,
): string {
  const [head, body] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
  for (const claim of ['iat', 'nbf', 'exp']) claims[claim] += seconds;
  const shifted = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const text = `${head}.${shifted}`;
  const proof = createHmac('sha256', secret).update(text).digest('base64url');
  return `${text}.${proof}`;
}
