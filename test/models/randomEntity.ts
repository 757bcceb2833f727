import {
  EntityModel,
  EnumModel,
  FieldModel,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Random } from './Random';
import { presence, randomField, randomList, uniqueField } from './randomField';
import { RandomMix } from './RandomMix';
import { WORDS } from './vocabulary';

/** An entity without relations. */
export function randomEntity(
  random: Random,
  mix: RandomMix,
  { enums }: { enums: Record<string, EnumModel> },
): EntityModel {
  const names = random.some(WORDS, random.between(...mix.fields));
  const fields: Record<string, FieldModel> = Object.fromEntries(
    names.map(name => [renamed(random, mix, name), fieldOf(random, mix, name)]),
  );
  if (random.chance(mix.uniqueness)) fields.code = uniqueField(random);
  return {
    ...settings(random, mix),
    ...operations(random, mix),
    ...progress(random, mix, { enums, fields }),
    ...together(random, mix, fields),
    ...interval(random, mix, fields),
    fields,
  };
}

function fieldOf(random: Random, mix: RandomMix, name: string): FieldModel {
  const field = typed(random, mix);
  return {
    ...field,
    ...(random.chance(mix.renaming) ? { api_name: `${name}_shown` } : {}),
    ...(random.chance(mix.renaming) ? { db_name: `${name}_stored` } : {}),
    ...(random.chance(0.3) ? { doc: `What is known of "${name}"` } : {}),
  };
}

function typed(random: Random, mix: RandomMix): FieldModel {
  if (random.chance(mix.lists)) return randomList(random);
  if (!random.chance(mix.enumerations)) return randomField(random, mix);
  const field: FieldModel = { type: 'enum:Colouring' };
  return { ...field, ...presence(random, field), filter: ['eq', 'in'] };
}

function renamed(random: Random, mix: RandomMix, name: string): string {
  return random.chance(mix.renaming) ? `${name}_${name}`.slice(0, 50) : name;
}

function settings(random: Random, mix: RandomMix): Partial<EntityModel> {
  const strategy = random.oneOf(['uuid4', 'int64'] as const);
  const timestamps = !random.chance(mix.withoutTimestamps);
  return {
    ...(random.chance(mix.otherIds)
      ? {
          id: {
            strategy,
            ...(random.chance(0.3) ? { api_name: 'row_number' } : {}),
          },
        }
      : {}),
    ...(timestamps ? {} : { timestamps }),
    ...(random.chance(mix.softDelete) ? { soft_delete: true } : {}),
    ...(random.chance(mix.version) ? { version: true } : {}),
    ...(timestamps && random.chance(0.2)
      ? { default_sort: ['-created_at'] }
      : {}),
  };
}

/** Rows can always be made and read, so that others can refer to them. */
function operations(random: Random, mix: RandomMix): Partial<EntityModel> {
  if (!random.chance(mix.fewerOperations)) return {};
  const others = ['list', 'update', 'patch', 'delete'] as const;
  return {
    operations: ['create', 'get', ...random.some(others, random.between(0, 3))],
  };
}

/** A state that an action changes. */
function progress(
  random: Random,
  mix: RandomMix,
  {
    enums,
    fields,
  }: {
    enums: Record<string, EnumModel>;
    fields: Record<string, FieldModel>;
  },
): Partial<EntityModel> {
  if (!enums.Progress || !random.chance(mix.transitions + 0.3)) return {};
  fields.progress = { type: 'enum:Progress', filter: ['eq'] };
  return {
    actions: {
      move_on: {
        kind: 'transition',
        method: random.oneOf(['PUT', 'POST', 'PATCH'] as const),
        path: '/progress',
        field: 'progress',
      },
    },
  };
}

/** Two fields that no two rows share together, and an index over both. */
function together(
  random: Random,
  mix: RandomMix,
  fields: Record<string, FieldModel>,
): Partial<EntityModel> {
  if (!random.chance(mix.uniqueness)) return {};
  fields.shelf_mark = { type: 'string', min_length: 1, max_length: 60 };
  fields.copy_number = { type: 'int32', min: 1 };
  const pair = ['shelf_mark', 'copy_number'];
  return random.chance(0.5)
    ? { unique: [pair] }
    : { indexes: [{ fields: pair }] };
}

/** Two fields of which one is not larger than the other. */
function interval(
  random: Random,
  mix: RandomMix,
  fields: Record<string, FieldModel>,
): Partial<EntityModel> {
  if (!random.chance(mix.checks)) return {};
  const type = random.oneOf(['date', 'datetime', 'int32', 'decimal', 'time']);
  const digits = type === 'decimal' ? { precision: 10, scale: 2 } : {};
  const nullable = random.chance(0.3) ? { nullable: true } : {};
  fields.first_day = { type, ...digits };
  fields.last_day = { type, ...digits, ...nullable };
  const op = random.oneOf(['<', '<='] as const);
  return { checks: [{ left: 'first_day', op, right: 'last_day' }] };
}
