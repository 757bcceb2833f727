import { verify } from 'node:crypto';
import { JsonObject } from '@backstage/types';
import { AppOptions } from '../configuration/AppOptions';

/** GitHub takes no token that lives longer, in seconds. */
const LONGEST_LIFE = 10 * 60;

/** Why GitHub does not take a JSON Web Token, in its words. */
export interface JwtRefusal {
  status: number;
  message: string;
}

const UNREADABLE: JwtRefusal = {
  status: 401,
  message: 'A JSON web token could not be decoded',
};

/**
 * Finds out which App signed a JSON Web Token.
 *
 * The rules are those of "Generating a JSON Web Token (JWT) for a GitHub App" in GitHub's documentation: RS256, issuer is
 * the App's id or client id, issued in the past, expires within ten minutes.
 *
 * @param token three parts of base64url
 * @param apps who there is
 * @param seconds the time
 */
export function readJsonWebToken(
  token: string,
  apps: AppOptions[],
  seconds: number,
): { app: AppOptions } | { refusal: JwtRefusal } {
  const [head, body, signature] = token.split('.');
  const [header, claims] = [decode(head), decode(body)];
  if (header?.alg !== 'RS256' || !claims) return { refusal: UNREADABLE };
  const app = apps.find(it => isIssuer(it, claims.iss));
  if (!app) {
    return { refusal: { status: 404, message: 'Integration not found' } };
  }
  const signed = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${body}`),
    app.publicKey,
    Buffer.from(signature, 'base64url'),
  );
  if (!signed) return { refusal: UNREADABLE };
  const message = checkTimes(claims, seconds);
  return message ? { refusal: { status: 401, message } } : { app };
}

function decode(part: string): JsonObject | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isIssuer(app: AppOptions, issuer: unknown): boolean {
  return [String(app.id), clientIdOf(app)].includes(String(issuer));
}

/** The App's name for OAuth. */
export function clientIdOf(app: AppOptions): string {
  return app.clientId ?? `Iv1.${app.slug}`;
}

function checkTimes({ iat, exp }: JsonObject, seconds: number) {
  if (!Number.isInteger(iat) || Number(iat) > seconds) {
    return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
  }
  if (typeof exp !== 'number' || exp <= seconds) {
    return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
  }
  return exp > seconds + LONGEST_LIFE
    ? "'Expiration time' claim ('exp') is too far in the future"
    : undefined;
}
