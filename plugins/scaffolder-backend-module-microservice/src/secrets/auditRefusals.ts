import { AuditorService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { SecretResolver } from '@microservice-scaffolder/plugin-microservice-node';

/**
 * A resolver that leaves an event in the audit log for each reference that may not be used: who asked, with which template,
 * and why it was refused. The reference itself is left out, since it may be a value.
 *
 * @internal
 */
export function auditRefusals(
  resolver: SecretResolver,
  auditor: AuditorService,
): SecretResolver {
  return {
    async resolve(query) {
      const resolution = await resolver.resolve(query);
      if (
        resolution.result === 'unresolved' &&
        resolution.reason === 'refused'
      ) {
        const { where, template, user } = query;
        const { problem } = resolution;
        const event = await auditor.createEvent({
          eventId: 'secret-use',
          severityLevel: 'medium',
          meta: { where, template, user, code: problem.code },
        });
        await event.fail({ error: new InputError(formatProblem(problem)) });
      }
      return resolution;
    },
  };
}
