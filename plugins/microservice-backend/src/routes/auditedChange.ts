import { Request } from 'express';
import { toError } from '@backstage/errors';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { RouteDependencies } from './RouteDependencies';

/**
 * Changes the ledger and leaves an event in the audit log, whether the change succeeds, fails or is refused: whatever may
 * refuse it, also who is asking and what is sent, is looked at inside.
 *
 * @internal
 */
export async function auditedChange<T extends Operation>(
  { auditor }: Pick<RouteDependencies, 'auditor'>,
  about: { request: Request; actionType: string },
  change: () => Promise<T>,
): Promise<T> {
  const { request, actionType } = about;
  const { id } = request.params;
  const event = await auditor.createEvent({
    eventId: 'operation-change',
    severityLevel: 'medium',
    request,
    meta: { actionType, ...(id && { operationId: id }) },
  });
  let operation: T;
  try {
    operation = await change();
  } catch (error) {
    await event.fail({ error: toError(error) });
    throw error;
  }
  const { host, owner, repository, stage, state, fence } = operation;
  const outcome = { host, owner, repository, stage, state, fence };
  await event.success({ meta: { operationId: operation.id, ...outcome } });
  return operation;
}
