import { FieldIr } from '../../model';

type Spelling = (field: FieldIr) => string;

const characters: Spelling = field =>
  field.maxLength === undefined ? 'text' : `varchar(${field.maxLength})`;

/** What every algorithm of the day fits into. */
const HASH = 'varchar(255)';

/** How PostgreSQL spells each type of the model: a type is a row. */
const SPELLINGS: Readonly<Record<string, Spelling>> = {
  string: characters,
  text: () => 'text',
  email: characters,
  url: characters,
  int32: () => 'integer',
  int64: () => 'bigint',
  float64: () => 'double precision',
  decimal: ({ precision, scale }) => `numeric(${precision}, ${scale})`,
  boolean: () => 'boolean',
  date: () => 'date',
  time: () => 'time',
  datetime: () => 'timestamptz',
  duration: () => 'interval',
  uuid: () => 'uuid',
  json: () => 'jsonb',
  bytes: () => 'bytea',
  enum: ({ values = [] }) =>
    `varchar(${Math.max(0, ...values.map(value => value.length))})`,
};

/**
 * The type of a field's column as PostgreSQL spells it.
 *
 * @internal
 */
export function columnType(field: FieldIr): string {
  if (field.hashed) return HASH;
  if (field.type !== 'list') return SPELLINGS[field.type](field);
  return `${SPELLINGS[field.elements ?? 'string'](field)}[]`;
}
