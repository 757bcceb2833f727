import {
  EntityModel,
  RelationModel,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Random } from './Random';
import { RandomMix } from './RandomMix';
import { ROLES } from './vocabulary';

type Entities = Record<string, EntityModel>;

/** Adds relations between entities: each refers to earlier ones or to itself, so that there are no circles. */
export function addRelations(
  random: Random,
  mix: RandomMix,
  entities: Entities,
): void {
  const names = Object.keys(entities);
  names.forEach((name, index) => {
    const count = random.between(...mix.relations);
    for (const role of random.some(ROLES, count)) {
      if (index > 0 && !random.chance(0.15))
        refer(random, entities, {
          from: name,
          role,
          to: random.oneOf(names.slice(0, index)),
        });
      else referToItself(entities, name, role);
    }
    if (index > 0 && random.chance(mix.links))
      link(random, entities, { from: name, to: names[index - 1] });
  });
}

interface Tie {
  from: string;
  role: string;
  to: string;
}

function refer(
  random: Random,
  entities: Entities,
  { from, role, to }: Tie,
): void {
  const optional = random.chance(0.4);
  const rules: RelationModel['on_delete'][] = optional
    ? ['restrict', 'cascade', 'set_null']
    : ['restrict', 'cascade'];
  const inverse = `${role}_rows_of_${from.toLowerCase()}`;
  const seen = random.chance(0.4);
  relate(entities[from], role, {
    kind: 'belongs_to',
    to,
    ...(optional ? { required: false } : {}),
    on_delete: entities[to].soft_delete ? 'restrict' : random.oneOf(rules),
    ...(seen ? { inverse } : {}),
  });
  if (!seen) return;
  const kind = random.chance(0.3) ? 'has_one' : 'has_many';
  relate(entities[to], inverse, { kind, to: from, inverse: role });
}

function referToItself(entities: Entities, name: string, role: string): void {
  const { soft_delete: isSoft } = entities[name];
  relate(entities[name], role, {
    kind: 'belongs_to',
    to: name,
    required: false,
    on_delete: isSoft ? 'restrict' : 'set_null',
  });
}

function link(
  random: Random,
  entities: Entities,
  { from, to }: Omit<Tie, 'role'>,
): void {
  const restrict = entities[to].soft_delete || random.chance(0.3);
  relate(entities[from], 'favourites', {
    kind: 'many_to_many',
    to,
    on_delete: restrict ? 'restrict' : 'cascade',
    ...(random.chance(0.3) ? { max_items: random.between(2, 20) } : {}),
  });
}

/** Adds one relation to an entity. */
export function relate(
  entity: EntityModel,
  name: string,
  relation: RelationModel,
): void {
  entity.relations = { ...entity.relations, [name]: relation };
}
