import { resolve } from 'node:path';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { MicroserviceConfiguration } from './MicroserviceConfiguration';
import { readPolicy } from './readPolicy';

/**
 * Reads `microservice.*` and `app.baseUrl`. A relative `microservice.templates.path` is taken from the folder that the
 * process was started in, as Backstage takes `file:` locations of the catalog.
 *
 * Throws an error that names the key at fault and what it accepts.
 *
 * @public
 */
export function readMicroserviceConfig(
  config: RootConfigService,
): MicroserviceConfiguration {
  return {
    templatesDirectory: resolve(
      config.getString('microservice.templates.path'),
    ),
    policy: readPolicy(config.getOptionalConfig('microservice.policy')),
    appBaseUrl: config.getString('app.baseUrl'),
    leaseSeconds: readLeaseSeconds(config),
  };
}

/** Shorter ones end while a busy backend is only slow, longer ones let people wait after a crash. */
const LEASE_SECONDS = { least: 2, usual: 15, most: 300 };

function readLeaseSeconds(config: RootConfigService): number {
  const key = 'microservice.operations.leaseSeconds';
  const { least, usual, most } = LEASE_SECONDS;
  const seconds = config.getOptionalNumber(key) ?? usual;
  if (seconds >= least && seconds <= most) return seconds;
  throw new InputError(`${key}: is ${seconds}; set ${least} to ${most}.`);
}
