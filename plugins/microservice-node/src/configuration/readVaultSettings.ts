import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { VaultSettings } from '../secrets';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const MOUNT = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/;

/**
 * Reads how a Vault or OpenBao is reached.
 *
 * Throws an error that names the key at fault and what it accepts.
 *
 * @internal
 */
export function readVaultSettings(
  config: RootConfigService,
  where: string,
): VaultSettings {
  return {
    address: readAddress(config.getString('address'), `${where}.address`),
    namespace: config.getOptionalString('namespace'),
    mount: readMount(config, 'secret', where),
    login: readLogin(config, where),
  };
}

function readLogin(
  config: RootConfigService,
  where: string,
): VaultSettings['login'] {
  const token = config.getOptionalString('token');
  const appRole = config.getOptionalConfig('appRole');
  if (token && !appRole) return { token };
  if (!appRole || token) {
    throw new InputError(`${where}: needs either appRole or token.`);
  }
  return {
    roleId: appRole.getString('roleId'),
    secretId: appRole.getString('secretId'),
    mount: readMount(appRole, 'approle', `${where}.appRole`),
  };
}

/** The origin only: credentials and paths have keys of their own, and a token is not sent in the clear. */
function readAddress(text: string, where: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url && [url.origin, `${url.origin}/`].includes(text);
  const isPrivate =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (isOrigin && isPrivate) return url.origin;
  throw new InputError(
    `${where}: has to be an origin with HTTPS, or with HTTP on the loopback interface; write it as https://vault.example.com:8200.`,
  );
}

function readMount(
  config: RootConfigService,
  usual: string,
  where: string,
): string {
  const mount = config.getOptionalString('mount') ?? usual;
  if (MOUNT.test(mount)) return mount;
  throw new InputError(
    `${where}.mount: has to be a path of letters, digits, hyphens and underscores, such as ${usual}.`,
  );
}
