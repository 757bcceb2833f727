import { resolve } from 'node:path';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { SecretAllowance, SecretSettings } from '../secrets';
import { readVaultSettings } from './readVaultSettings';

const SECRETS = 'microservice.secrets';
const PLAIN_FORM = ['refuse', 'allow'] as const;

/**
 * Reads `microservice.secrets`. Relative paths are taken from the folder that the process was started in. What is absent
 * allows nothing.
 *
 * Throws an error that names the key at fault and what it accepts, and no credential.
 *
 * @public
 */
export function readSecretSettings(config: RootConfigService): SecretSettings {
  const directory = config.getOptionalString(`${SECRETS}.files.directory`);
  const vault = config.getOptionalConfig(`${SECRETS}.vault`);
  return {
    allow: (config.getOptionalConfigArray(`${SECRETS}.allow`) ?? []).map(
      readAllowance,
    ),
    plainForm: readPlainForm(config),
    directory: directory && resolve(directory),
    vault: vault && readVaultSettings(vault, `${SECRETS}.vault`),
    sealing: readSealing(config),
  };
}

function readAllowance(row: RootConfigService, index: number): SecretAllowance {
  const from = row.getString('from');
  if (!/^(env|file|vault|organisation):/.test(from)) {
    throw new InputError(
      `${SECRETS}.allow[${index}].from: has to begin with the source it opens; begin it with env:, file:, vault: or organisation:.`,
    );
  }
  const templates = row.getOptionalStringArray('templates');
  // Backstage writes entity references in lower case.
  return { from, templates: templates?.map(each => each.toLowerCase()) };
}

function readPlainForm(config: RootConfigService) {
  const value = config.getOptionalString(`${SECRETS}.plainForm`) ?? 'refuse';
  const known = PLAIN_FORM.find(each => each === value);
  if (known) return known;
  throw new InputError(
    `${SECRETS}.plainForm: has to be one of ${PLAIN_FORM.join(', ')}.`,
  );
}

function readSealing(config: RootConfigService): SecretSettings['sealing'] {
  const privateKeys = config.getOptionalStringArray(
    `${SECRETS}.sealing.privateKeys`,
  );
  const keyFile = config.getOptionalString(`${SECRETS}.sealing.keyFile`);
  if (privateKeys && keyFile) {
    throw new InputError(
      `${SECRETS}.sealing: has privateKeys and a keyFile; remove one of them.`,
    );
  }
  if (privateKeys) return { privateKeys };
  return keyFile ? { keyFile: resolve(keyFile) } : undefined;
}
