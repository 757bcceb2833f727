import { DomainModel } from '../../DomainModel';
import { Problem } from '../../Problem';
import { ownershipOf, referenceField, relationsOf } from '../../relations';

interface Edge {
  relation: string;
  to: string;
}

/**
 * Circles of references between entities, each once: no first row could be made and no table could come first. A row may
 * refer to another of its own entity.
 *
 * @internal
 */
export function circleProblems(model: DomainModel): Problem[] {
  const done = new Set<string>();
  const problems: Problem[] = [];
  const walk = (entity: string, trail: string[]) => {
    if (done.has(entity)) return;
    for (const { relation, to } of edgesOf(entity, model)) {
      const start = trail.indexOf(to);
      if (start >= 0)
        problems.push(circle(entity, relation, [...trail.slice(start), to]));
      else walk(to, [...trail, to]);
    }
    done.add(entity);
  };
  Object.keys(model.entities).forEach(entity => walk(entity, [entity]));
  return problems;
}

function edgesOf(entity: string, model: DomainModel): Edge[] {
  const ownership = ownershipOf(entity, model);
  const given = relationsOf(model.entities[entity])
    .filter(([, { kind, to }]) => kind === 'belongs_to' && to !== entity)
    .map(([relation, { to }]) => ({ relation, to }));
  if (!ownership || ownership.owner === entity) return given;
  return given.some(({ to }) => to === ownership.owner)
    ? given
    : [...given, { relation: ownership.inverse, to: ownership.owner }];
}

function circle(entity: string, relation: string, trail: string[]): Problem {
  return {
    where: `model.entities.${entity}.relations.${relation}`,
    code: 'relation.circle',
    what: `closes a circle of references: ${trail.join(' -> ')}`,
    fix: `remove one of them, for example ${referenceField(
      relation,
    )}, or keep it in an entity of its own`,
  };
}
