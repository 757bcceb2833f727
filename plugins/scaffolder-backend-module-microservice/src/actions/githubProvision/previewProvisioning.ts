import { LoggerService } from '@backstage/backend-plugin-api';
import { namesOf, ProvisionedNames, Provisioning } from './Provisioning';

/**
 * Says what would be set up, without asking anybody outside and without looking at a secret.
 *
 * @internal
 */
export function previewProvisioning({
  input,
  logger,
}: {
  input: Provisioning;
  logger: LoggerService;
}): ProvisionedNames {
  const names = namesOf(input);
  for (const [kind, list] of Object.entries(names)) {
    if (list.length > 0)
      logger.info(`Would set up ${kind}: ${list.join(', ')}`);
  }
  return names;
}
