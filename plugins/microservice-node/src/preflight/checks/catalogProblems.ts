import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { whenKnown } from '../Known';
import { PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';
import { registeredEntities } from '../registeredEntities';

/**
 * Whether the names that the service will have in the catalog are free. What comes from this very repository is the
 * service itself, registered by an earlier attempt.
 *
 * @internal
 */
export function catalogProblems(facts: PreflightFacts): PreflightProblem[] {
  return whenKnown(facts.entities, entities => {
    const taken = registeredEntities(facts.request.answers)
      .map(ref => entities[ref])
      .filter(entity => entity && !isFrom(entity, facts.repositoryUrl));
    return [
      ...takenProblem(
        'name',
        taken.filter(({ kind }) => kind !== 'System'),
        'choose another name',
      ),
      ...takenProblem(
        'system',
        taken.filter(({ kind }) => kind === 'System'),
        "leave out 'createSystem', or name a new system",
      ),
    ];
  });
}

/** One sentence for all of them: a name that is taken is one mistake, and a service has several entities. */
function takenProblem(
  where: string,
  entities: readonly Entity[],
  fix: string,
): PreflightProblem[] {
  if (entities.length === 0) return [];
  const refs = entities.map(entity => `'${stringifyEntityRef(entity)}'`);
  const location = locationOf(entities[0]);
  return [
    {
      where,
      what: `the catalog has ${refs.join(' and ')} already${
        location ? `, from ${location}` : ''
      }`,
      fix,
      code: `${where}.registered`,
    },
  ];
}

function isFrom(entity: Entity, repositoryUrl: string): boolean {
  return locationOf(entity)
    .toLowerCase()
    .startsWith(`${repositoryUrl.toLowerCase()}/`);
}

function locationOf({ metadata }: Entity): string {
  const location = metadata.annotations?.[ANNOTATION_LOCATION] ?? '';
  return location.replace(/^url:/, '');
}
