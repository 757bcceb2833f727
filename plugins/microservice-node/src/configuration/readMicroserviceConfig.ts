import { resolve } from 'node:path';
import { RootConfigService } from '@backstage/backend-plugin-api';
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
    allowedSecretVariables:
      config.getOptionalStringArray('microservice.secrets.environment.allow') ??
      [],
  };
}
