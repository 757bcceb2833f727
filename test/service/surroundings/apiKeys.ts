import { createHash, randomBytes } from 'node:crypto';
import { Plan } from '../../../plugins/microservice-common/src/model';
import { Caller } from './Caller';
import { scopesOf } from './TokenSigner';

/** Callers with API keys: one with all rights, one with every scope but no other right, and one without any. */
export function apiKeys(plan: Pick<Plan, 'ir'>): Caller {
  const keys = Object.entries(scopesOf(plan)).map(([name, allowed]) => ({
    name,
    scopes: allowed,
    key: randomBytes(32).toString('base64url'),
  }));
  const rows = keys.map(({ key, ...row }) => ({ ...row, sha256: sha256(key) }));
  const headers = Object.fromEntries(
    keys.map(({ name, key }) => [name, { 'X-API-Key': key }]),
  );
  return {
    settings: { API_KEYS: JSON.stringify(rows) },
    credentials: async () => headers,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
