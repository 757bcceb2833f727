import { FieldModel } from '@microservice-scaffolder/plugin-microservice-common';
import { sensibleFilters } from '../../plugins/microservice-common/src/model/checks/fields/listingRules';
import { Random } from './Random';
import { RandomMix } from './RandomMix';

type Make = (random: Random, mix: RandomMix) => FieldModel;

/** Patterns with an example and the longest text that they need. */
const PATTERNS: readonly [pattern: string, example: string, length: number][] =
  [
    ['^[A-Z]{2}-[0-9]{4}$', 'AB-1234', 7],
    ['^[a-z]+(-[a-z]+)*$', 'red-green', 40],
    ['^[a-zA-Z0-9_.-]+$', 'ada.lovelace', 60],
    ['^(?:north|south)[0-9]{1,3}$', 'north12', 8],
    ['^#[0-9a-f]{6}$', '#00ff7f', 7],
    ['[0-9]', 'room 12', 20],
  ];

const text: Make = (random, mix) => {
  if (random.chance(mix.constraints / 4)) {
    const [pattern, example, length] = random.oneOf(PATTERNS);
    return { type: 'string', pattern, example, max_length: length };
  }
  const most = random.oneOf([1, 8, 20, 100, 255, 500]);
  return {
    type: 'string',
    max_length: most,
    ...(random.chance(mix.constraints)
      ? { min_length: random.between(0, Math.min(most, 12)) }
      : {}),
    ...(random.chance(0.2) ? { trim: random.chance(0.5) } : {}),
    ...(random.chance(0.1)
      ? { case: random.oneOf(['lower', 'upper'] as const) }
      : {}),
  };
};

function integer(type: 'int32' | 'int64'): Make {
  return (random, mix) => {
    const low = random.oneOf([-1000, -1, 0, 1, 1000]);
    return {
      type,
      ...(random.chance(mix.constraints)
        ? { [random.oneOf(['min', 'exclusive_min'])]: low }
        : {}),
      ...(random.chance(mix.constraints)
        ? {
            [random.oneOf(['max', 'exclusive_max'])]:
              low + random.oneOf([20, 999, 1_000_000]),
          }
        : {}),
    };
  };
}

const decimal: Make = (random, mix) => {
  const scale = random.between(0, 4);
  const precision = scale + random.between(3, 12);
  const low = random.oneOf(['-10', '0', '0.5', '1']);
  return {
    type: 'decimal',
    precision,
    scale,
    ...(random.chance(mix.constraints)
      ? { [random.oneOf(['min', 'exclusive_min'])]: low }
      : {}),
    ...(random.chance(mix.constraints)
      ? {
          [random.oneOf(['max', 'exclusive_max'])]: random.oneOf([
            '30',
            '99.5',
          ]),
        }
      : {}),
  };
};

const MAKERS: Readonly<Record<string, Make>> = {
  string: text,
  text: (random, mix) => ({
    type: 'text',
    ...(random.chance(mix.constraints) ? { max_length: 2000 } : {}),
  }),
  int32: integer('int32'),
  int64: integer('int64'),
  decimal,
  float64: (random, mix) => ({
    type: 'float64',
    ...(random.chance(mix.constraints) ? { min: -0.5 } : {}),
    ...(random.chance(mix.constraints) ? { max: 1000 } : {}),
  }),
  duration: (random, mix) => ({
    type: 'duration',
    ...(random.chance(mix.constraints) ? { min: 60 } : {}),
    ...(random.chance(mix.constraints) ? { max: 86_400 } : {}),
  }),
  email: random => ({ type: 'email', max_length: random.oneOf([40, 254]) }),
  url: random => ({ type: 'url', max_length: random.oneOf([60, 500, 2000]) }),
  bytes: random => ({ type: 'bytes', max_length: random.between(1, 64) }),
};

/** Types whose columns the database sorts and indexes, and of which there are many values. */
const INDEXED = new Set(['int32', 'int64', 'date', 'time', 'datetime', 'uuid']);

/** A valid field with a type of the mix. */
export function randomField(random: Random, mix: RandomMix): FieldModel {
  const type = random.oneOf(mix.types);
  const make: Make = Object.hasOwn(MAKERS, type)
    ? MAKERS[type]
    : () => ({ type });
  const field = make(random, mix);
  return {
    ...field,
    ...presence(random, field),
    ...listing(random, mix, field),
  };
}

/** Whether it may be absent or null. */
export function presence(
  random: Random,
  { type }: FieldModel,
): Partial<FieldModel> {
  const kind = random.next();
  if (kind < 0.25) return { required: false, nullable: true };
  if (kind < 0.3) return { nullable: true, required: true };
  if (kind < 0.4 && type === 'boolean')
    return { required: false, default: random.chance(0.5) };
  return kind > 0.9 ? { immutable: true } : {};
}

function listing(
  random: Random,
  mix: RandomMix,
  field: FieldModel,
): Partial<FieldModel> {
  const { type } = field;
  if (['json', 'bytes'].includes(type)) return {};
  if (random.chance(0.1)) return { pii: true };
  const filters = sensibleFilters(field);
  const indexed =
    INDEXED.has(type) || (type === 'string' && (field.max_length ?? 0) <= 500);
  return {
    ...(random.chance(mix.listing) ? { filter: random.some(filters, 2) } : {}),
    // More than `eq` and `in`: its values have an order or are searched.
    ...(filters.length > 2 && random.chance(mix.listing)
      ? { sortable: true }
      : {}),
    ...(indexed && random.chance(mix.listing / 3) ? { index: true } : {}),
  };
}

/** A list of values of one type. */
export function randomList(random: Random): FieldModel {
  const elements = random.oneOf(['string', 'int32', 'uuid', 'email']);
  return {
    type: `list:${elements}`,
    max_items: random.between(1, 10),
    ...(['string', 'email'].includes(elements) ? { max_length: 40 } : {}),
    ...(random.chance(0.3) ? { required: false, default: [] } : {}),
  };
}

/** A field that no two rows share. */
export function uniqueField(random: Random): FieldModel {
  return random.oneOf<FieldModel>([
    { type: 'string', min_length: 1, max_length: 40, unique: true },
    { type: 'email', max_length: 254, case: 'lower', unique: true, pii: true },
    { type: 'int32', min: 1, unique: true, sortable: true },
    {
      type: 'string',
      max_length: 20,
      pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*$',
      example: 'LAMP-001',
      unique: true,
      immutable: true,
      filter: ['eq', 'prefix'],
    },
  ]);
}
