import { DomainModel } from '../../DomainModel';
import { Problem } from '../../Problem';
import { ownershipOf, referenceField, relationsOf } from '../../relations';

interface Edge {
  /** Whose relation it is. */
  entity: string;
  relation: string;
  to: string;
  fix: string;
}

/**
 * Circles of references, and of links that may not be empty, between entities, each once: no first row could be made, or
 * no table could come first. A row may refer to another of its own entity.
 *
 * @internal
 */
export function circleProblems(model: DomainModel): Problem[] {
  const done = new Set<string>();
  const problems: Problem[] = [];
  const walk = (name: string, trail: string[]) => {
    if (done.has(name)) return;
    for (const edge of edgesOf(name, model)) {
      const start = trail.indexOf(edge.to);
      if (start >= 0) problems.push(circle(edge, trail.slice(start)));
      else walk(edge.to, [...trail, edge.to]);
    }
    done.add(name);
  };
  Object.keys(model.entities).forEach(entity => walk(entity, [entity]));
  return problems;
}

/** What has to be there before a row is: what it refers to, and what its parts refer to. */
function edgesOf(name: string, model: DomainModel): Edge[] {
  const parts = relationsOf(model.entities[name])
    .filter(([, { owned }]) => owned)
    .map(([, { to }]) => to);
  const ownership = ownershipOf(name, model);
  const owner = ownership
    ? [toOne(name, ownership.inverse, ownership.owner)]
    : [];
  return [
    ...owner,
    ...[name, ...parts].flatMap(each => ownEdges(each, model)),
  ].filter(({ to }) => to !== name);
}

function ownEdges(entity: string, model: DomainModel): Edge[] {
  return relationsOf(model.entities[entity]).flatMap(
    ([relation, { kind, to, min_items: least = 0 }]) => {
      if (kind === 'belongs_to') return [toOne(entity, relation, to)];
      return kind === 'many_to_many' && least > 0
        ? [{ entity, relation, to, fix: 'set min_items: 0' }]
        : [];
    },
  );
}

function toOne(entity: string, relation: string, to: string): Edge {
  const field = referenceField(relation);
  const fix = `remove one of them, for example ${field}, or keep it in an entity of its own`;
  return { entity, relation, to, fix };
}

function circle({ entity, relation, to, fix }: Edge, trail: string[]): Problem {
  return {
    where: `model.entities.${entity}.relations.${relation}`,
    code: 'relation.circle',
    what: `closes a circle of references: ${[...trail, to].join(' -> ')}`,
    fix,
  };
}
