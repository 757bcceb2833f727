import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { Plan } from '../../../plugins/microservice-common/src/model';

const LIFETIME = 3600;

/** Somebody outside of the service who signs tokens that it trusts. */
export class TokenSigner {
  readonly audience = 'cover-service';
  private readonly keys = generateKeyPairSync('ed25519');

  constructor(readonly issuer: string) {}

  /** The key to check its tokens with, in PEM. */
  get publicKey(): string {
    return `${this.keys.publicKey.export({ type: 'spki', format: 'pem' })}`;
  }

  /** The key as a set of keys that an identity provider publishes. */
  get keySet(): object {
    const key = createPublicKey(this.keys.privateKey).export({ format: 'jwk' });
    return { keys: [{ ...key, kid: 'one', alg: 'EdDSA', use: 'sig' }] };
  }

  /** Headers of callers by the scopes of their tokens. */
  headersFor(
    scopes: Record<string, string[]>,
  ): Record<string, { Authorization: string }> {
    return Object.fromEntries(
      Object.entries(scopes).map(([subject, allowed]) => [
        subject,
        { Authorization: `Bearer ${this.token(subject, allowed)}` },
      ]),
    );
  }

  private token(subject: string, scopes: string[]): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.issuer, aud: this.audience, sub: subject },
      ...{ iat: now, exp: now + LIFETIME, scope: scopes.join(' ') },
    };
    const head = { alg: 'EdDSA', kid: 'one', typ: 'JWT' };
    const text = [head, claims].map(encode).join('.');
    const proof = sign(null, Buffer.from(text), this.keys.privateKey);
    return `${text}.${proof.toString('base64url')}`;
  }
}

/** Scopes of a caller with all rights, of one with every scope but no other right, and of one without any. */
export function scopesOf({ ir }: Pick<Plan, 'ir'>): Record<string, string[]> {
  const roots = ir.entities.filter(({ root }) => root);
  return {
    default: ['admin'],
    peer: roots.flatMap(({ path }) => [`${path}:read`, `${path}:write`]),
    other: [],
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
