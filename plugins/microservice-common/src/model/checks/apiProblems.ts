import { DomainModel } from '../DomainModel';
import { Problem } from '../Problem';

/** First segments of paths that every service answers itself. */
const OWN_PATHS = ['health', 'metrics', 'docs', 'redoc'];

/**
 * Settings of the API that a service cannot follow.
 *
 * @internal
 */
export function apiProblems({ api }: DomainModel): Problem[] {
  const first = api?.prefix?.split('/')[1];
  if (first === undefined || !OWN_PATHS.includes(first)) return [];
  return [
    {
      where: 'model.api.prefix',
      code: 'api.prefix',
      what: `begins with '/${first}', where every service answers itself`,
      fix: 'choose another, for example /api/v1',
    },
  ];
}
