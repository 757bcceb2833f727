import {
  EntityModel,
  FieldModel,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Random } from './Random';
import { randomField } from './randomField';
import { RandomMix } from './RandomMix';
import { relate } from './randomRelations';
import { WORDS } from './vocabulary';

type Entities = Record<string, EntityModel>;

/** Makes aggregates of some entities: each gets a list of parts or a single one, and often a total over them. */
export function addParts(
  random: Random,
  mix: RandomMix,
  entities: Entities,
): void {
  for (const owner of Object.keys(entities)) {
    if (!random.chance(mix.parts)) continue;
    if (random.chance(0.75)) addList(random, mix, { entities, owner });
    else addSingle(random, mix, { entities, owner });
  }
}

interface Place {
  entities: Entities;
  owner: string;
}

function addList(
  random: Random,
  mix: RandomMix,
  { entities, owner }: Place,
): void {
  const part = `${owner}Line`;
  const ordered = random.chance(0.3);
  const least = random.between(0, 2);
  entities[part] = {
    fields: {
      pieces: { type: 'int32', min: 1, max: 10_000 },
      unit_price: { type: 'decimal', precision: 10, scale: 2, min: '0' },
      ...(ordered ? { line_number: { type: 'int32', min: 1 } } : {}),
      ...partFields(random, mix),
    },
  };
  referOutside(random, { entities, owner }, part);
  relate(entities[owner], 'lines', {
    kind: 'has_many',
    to: part,
    owned: true,
    ...(least ? { min_items: least } : {}),
    ...(random.chance(0.5) ? { max_items: random.between(3, 50) } : {}),
    ...(ordered ? { ordered_by: 'line_number' } : {}),
  });
  if (random.chance(mix.computed))
    Object.assign(entities[owner].fields, totals());
}

function totals(): Record<string, FieldModel> {
  return {
    total: {
      type: 'decimal',
      precision: 18,
      scale: 2,
      computed: {
        op: 'sum_product',
        over: 'lines',
        of: ['pieces', 'unit_price'],
      },
      sortable: true,
    },
    line_count: { type: 'int32', computed: { op: 'count', over: 'lines' } },
  };
}

function addSingle(
  random: Random,
  mix: RandomMix,
  { entities, owner }: Place,
): void {
  const part = `${owner}Detail`;
  entities[part] = {
    fields: { remark: { type: 'text' }, ...partFields(random, mix) },
  };
  relate(entities[owner], 'detail', {
    kind: 'has_one',
    to: part,
    owned: true,
    ...(random.chance(0.5) ? { required: false } : {}),
  });
}

/** A part may refer to the rows of another aggregate. */
function referOutside(
  random: Random,
  { entities, owner }: Place,
  part: string,
): void {
  const names = Object.keys(entities);
  const earlier = names.slice(0, names.indexOf(owner));
  const roots = earlier.filter(name => !/(Line|Detail)$/.test(name));
  if (!roots.length || random.chance(0.6)) return;
  relate(entities[part], 'subject', {
    kind: 'belongs_to',
    to: random.oneOf(roots),
  });
}

/** Fields without what only rows with endpoints of their own have. */
function partFields(
  random: Random,
  mix: RandomMix,
): Record<string, FieldModel> {
  return Object.fromEntries(
    random.some(WORDS, random.between(0, 3)).map(name => {
      const {
        filter: _filter,
        sortable: _sortable,
        index: _index,
        immutable: _immutable,
        ...field
      } = randomField(random, mix);
      return [`${name}_of_part`, field];
    }),
  );
}
