import { generateKeyPairSync, KeyObject, sign } from 'node:crypto';
import { AppOptions } from '../configuration/AppOptions';

/** A GitHub App, and the key that it signs with. */
export interface TestApp {
  options: AppOptions;
  privateKey: KeyObject;
}

/** Makes an App that is installed on `acme` with the number 77. */
export function testApp(changes: Partial<AppOptions> = {}): TestApp {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
  });
  const options: AppOptions = {
    id: 4711,
    slug: 'scaffolder',
    name: 'Scaffolder',
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    permissions: { contents: 'write', administration: 'write' },
    installations: [{ id: 77, account: 'acme' }],
    ...changes,
  };
  return { options, privateKey };
}

/** Signs a JSON Web Token as an App does. */
export function signJsonWebToken(
  { privateKey }: TestApp,
  claims: object,
  algorithm = 'RS256',
): string {
  const encode = (value: object) =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(claims)}`;
  const signature = sign('RSA-SHA256', Buffer.from(text), privateKey);
  return `${text}.${signature.toString('base64url')}`;
}
