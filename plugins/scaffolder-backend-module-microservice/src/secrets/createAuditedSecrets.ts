import {
  AuditorService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  createSecretResolver,
  loadSealingKeys,
  readSecretSettings,
  SecretResolver,
} from '@microservice-scaffolder/plugin-microservice-node';
import { auditRefusals } from './auditRefusals';

/**
 * Secrets from where the platform team allows; what is refused is audited.
 *
 * @internal
 */
export async function createAuditedSecrets({
  auditor,
  config,
}: {
  auditor: AuditorService;
  config: RootConfigService;
}): Promise<SecretResolver> {
  const settings = readSecretSettings(config);
  const keys = await loadSealingKeys(settings.sealing);
  return auditRefusals(
    createSecretResolver({ settings, keys, environment: process.env }),
    auditor,
  );
}
