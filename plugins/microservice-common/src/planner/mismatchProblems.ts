import { DomainModel, Problem } from '../model';

/** What was answered about the service, as far as it is known already. @public */
export interface ServiceAnswered {
  name?: string;
  owner?: string;
}

/**
 * What a model says about its service and is not what was answered.
 *
 * @internal
 */
export function mismatchProblems(
  { service }: DomainModel,
  answered: ServiceAnswered,
): Problem[] {
  return (['name', 'owner'] as const)
    .filter(
      key =>
        service?.[key] !== undefined &&
        answered[key] !== undefined &&
        service[key] !== answered[key],
    )
    .map(key => ({
      where: `model.service.${key}`,
      code: 'model.mismatch',
      what: `'${service![key]}' differs from the answer '${answered[key]}'`,
      fix: 'remove it from the model or make both equal',
    }));
}
