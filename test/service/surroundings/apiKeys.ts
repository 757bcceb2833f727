import { createHash, randomBytes } from 'node:crypto';
import { Plan } from '../../../plugins/microservice-common/src/model';
import { Caller } from './Caller';

/** Callers with API keys: one with all rights, one with every scope but no other right, and one without any. */
export function apiKeys({ ir }: Pick<Plan, 'ir'>): Caller {
  const roots = ir.entities.filter(({ root }) => root);
  const scopes = {
    default: ['admin'],
    peer: roots.flatMap(({ path }) => [`${path}:read`, `${path}:write`]),
    other: [],
  };
  const keys = Object.entries(scopes).map(([name, allowed]) => ({
    name,
    scopes: allowed,
    key: randomBytes(32).toString('base64url'),
  }));
  const rows = keys.map(({ key, ...row }) => ({ ...row, sha256: sha256(key) }));
  const headers = Object.fromEntries(
    keys.map(({ name, key }) => [name, { 'x-api-key': key }]),
  );
  return {
    settings: { API_KEYS: JSON.stringify(rows) },
    credentials: async () => headers,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
