import { randomBytes } from 'node:crypto';
import { superuserSettings } from '../../../service/surroundings/users';

/**
 * Variables that the public template reads, in older commits and in newer ones, for a database.
 *
 * @param databaseUrl - `postgresql://somebody@127.0.0.1:5432/items`
 */
export function templateSettings(databaseUrl: string): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  return {
    ...superuserSettings,
    PROJECT_NAME: 'Items',
    SECRET_KEY: randomBytes(32).toString('hex'),
    DATABASE_URL: databaseUrl,
    // Older commits ask for the parts of the address.
    POSTGRES_SERVER: hostname,
    POSTGRES_PORT: port || '5432',
    POSTGRES_USER: decodeURIComponent(username),
    POSTGRES_PASSWORD: decodeURIComponent(password),
    POSTGRES_DB: pathname.slice(1),
  };
}
