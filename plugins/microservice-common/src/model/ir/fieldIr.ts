import { JsonValue } from '@backstage/types';
import { DomainModel, FieldModel } from '../DomainModel';
import { capitalise, wordsOf } from '../naming';
import { FieldIr } from '../ServiceIr';
import { decimalText, stepDecimal } from './decimal';
import { derivedValues } from './samples';

/** Types whose texts are trimmed unless the model says otherwise. */
const TRIMMED = new Set(['string', 'email', 'url']);

/** How a type refers to an enumeration: `enum:OrderStatus`. */
const ENUM = 'enum:';

/**
 * A field with every default resolved.
 *
 * @internal
 */
export function fieldIr(
  name: string,
  field: FieldModel,
  model: DomainModel,
): FieldIr {
  const ir: FieldIr = {
    name,
    apiName: field.api_name ?? name,
    dbName: field.db_name ?? name,
    ...typeOf(field, model),
    doc: field.doc ?? capitalise(wordsOf(name).join(' ')),
    nullable: field.nullable ?? false,
    ...defaultOf(field),
    ...accessOf(field),
    ...storageOf(field),
    ...lengths(field),
    ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
    ...spellingOf(field),
    ...bounds(field),
    ...digits(field),
    ...listingOf(field),
    pii: field.pii ?? false,
    example: null,
    examples: [],
  };
  const example = exampleOf(field, ir);
  return { ...ir, example, examples: [example] };
}

/** The author's example as answers will spell it: a decimal has all its digits after the point. */
function exampleOf(field: FieldModel, ir: FieldIr): JsonValue {
  const example = field.example ?? derivedValues(ir)[0];
  return ir.type === 'decimal'
    ? stepDecimal(String(example), ir.scale ?? 0, 0)
    : example;
}

function typeOf(
  field: FieldModel,
  model: DomainModel,
): Pick<FieldIr, 'type' | 'enum' | 'values'> {
  if (!field.type.startsWith(ENUM)) return { type: field.type };
  const name = field.type.slice(ENUM.length);
  return {
    type: 'enum',
    enum: name,
    values: model.enums?.[name]?.values ?? [],
  };
}

function defaultOf(field: FieldModel): Pick<FieldIr, 'hasDefault' | 'default'> {
  return field.default === undefined
    ? { hasDefault: false }
    : { hasDefault: true, default: field.default };
}

function accessOf(
  field: FieldModel,
): Pick<
  FieldIr,
  'access' | 'creatable' | 'updatable' | 'readable' | 'immutable' | 'required'
> {
  const access = field.access ?? 'read_write';
  const creatable = access === 'read_write' || access === 'write_only';
  const immutable = field.immutable ?? false;
  return {
    access,
    creatable,
    updatable: creatable && !immutable,
    readable: access === 'read_write' || access === 'read_only',
    immutable,
    required:
      creatable &&
      field.default === undefined &&
      (field.required ?? !field.nullable),
  };
}

function storageOf(field: FieldModel): Pick<FieldIr, 'unique' | 'indexed'> {
  return { unique: field.unique ?? false, indexed: field.index ?? false };
}

function spellingOf(
  field: FieldModel,
): Pick<FieldIr, 'trim' | 'lowercase' | 'uppercase'> {
  return {
    trim: field.trim ?? TRIMMED.has(field.type),
    lowercase: field.case === 'lower',
    uppercase: field.case === 'upper',
  };
}

function listingOf(field: FieldModel): Pick<FieldIr, 'sortable' | 'filters'> {
  return { sortable: field.sortable ?? false, filters: field.filter ?? [] };
}

function digits(field: FieldModel): Pick<FieldIr, 'precision' | 'scale'> {
  return {
    ...(field.precision === undefined ? {} : { precision: field.precision }),
    ...(field.scale === undefined ? {} : { scale: field.scale }),
  };
}

function lengths(field: FieldModel): Pick<FieldIr, 'minLength' | 'maxLength'> {
  return {
    ...(field.min_length === undefined ? {} : { minLength: field.min_length }),
    ...(field.max_length === undefined ? {} : { maxLength: field.max_length }),
  };
}

function bounds(
  field: FieldModel,
): Pick<FieldIr, 'min' | 'max' | 'exclusiveMin' | 'exclusiveMax'> {
  return {
    ...(field.min === undefined ? {} : { min: decimalText(field.min) }),
    ...(field.max === undefined ? {} : { max: decimalText(field.max) }),
    ...(field.exclusive_min === undefined
      ? {}
      : { exclusiveMin: decimalText(field.exclusive_min) }),
    ...(field.exclusive_max === undefined
      ? {}
      : { exclusiveMax: decimalText(field.exclusive_max) }),
  };
}
