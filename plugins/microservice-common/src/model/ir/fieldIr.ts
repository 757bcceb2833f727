import { DomainModel, FieldModel } from '../DomainModel';
import { capitalise, wordsOf } from '../naming';
import { FieldIr } from '../ServiceIr';
import { decimalText } from './decimal';
import { derivedValues } from './samples';

/** Types whose texts are trimmed unless the model says otherwise. */
const TRIMMED = new Set(['string', 'email', 'url']);

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
  const enumName = field.type.startsWith('enum:')
    ? field.type.slice('enum:'.length)
    : undefined;
  const access = field.access ?? 'read_write';
  const creatable = access === 'read_write' || access === 'write_only';
  const hasDefault = field.default !== undefined;
  const ir: FieldIr = {
    name,
    apiName: field.api_name ?? name,
    dbName: field.db_name ?? name,
    type: enumName ? 'enum' : field.type,
    ...(enumName
      ? { enum: enumName, values: model.enums?.[enumName]?.values ?? [] }
      : {}),
    doc: field.doc ?? capitalise(wordsOf(name).join(' ')),
    required: creatable && !hasDefault && (field.required ?? !field.nullable),
    nullable: field.nullable ?? false,
    hasDefault,
    ...(hasDefault ? { default: field.default } : {}),
    access,
    creatable,
    updatable: creatable && !field.immutable,
    readable: access === 'read_write' || access === 'read_only',
    immutable: field.immutable ?? false,
    unique: field.unique ?? false,
    indexed: field.index ?? false,
    ...lengths(field),
    ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
    trim: field.trim ?? TRIMMED.has(field.type),
    lowercase: field.case === 'lower',
    uppercase: field.case === 'upper',
    ...bounds(field),
    ...(field.precision === undefined ? {} : { precision: field.precision }),
    ...(field.scale === undefined ? {} : { scale: field.scale }),
    sortable: field.sortable ?? false,
    filters: field.filter ?? [],
    pii: field.pii ?? false,
    example: null,
  };
  return { ...ir, example: field.example ?? derivedValues(ir)[0] };
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
