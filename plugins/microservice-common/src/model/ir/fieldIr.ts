import { DomainModel, FieldModel } from '../DomainModel';
import { capitalise, wordsOf } from '../naming';
import { FieldIr } from '../FieldIr';
import { constraintsOf, enumOf, examplesOf, shownValue } from '../values';

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
  const constraints = constraintsOf(field, model);
  const examples = examplesOf(
    constraints,
    field.example === undefined ? [] : [field.example],
  );
  const initial = defaultOf(field, model);
  return {
    ...namesOf(name, field),
    ...constraints,
    nullable: field.nullable ?? false,
    ...(initial === undefined
      ? { hasDefault: false }
      : { hasDefault: true, default: shownValue(constraints, initial) }),
    ...accessOf(field, model),
    ...storageOf(field),
    sortable: field.sortable ?? false,
    filters: field.filter ?? [],
    pii: field.pii ?? false,
    example: examples[0] ?? null,
    examples,
  };
}

function namesOf(
  name: string,
  field: FieldModel,
): Pick<FieldIr, 'name' | 'apiName' | 'dbName' | 'doc'> {
  return {
    name,
    apiName: field.api_name ?? name,
    dbName: columnName(name, field),
    doc: field.doc ?? capitalise(wordsOf(name).join(' ')),
  };
}

/** The column of a field; of a password, it says what it holds. @internal */
export function columnName(
  name: string,
  { db_name: chosen, hashed }: FieldModel,
): string {
  return chosen ?? (hashed ? `${name}_hash` : name);
}

function storageOf(
  field: FieldModel,
): Pick<FieldIr, 'unique' | 'indexed' | 'external'> {
  return {
    unique: field.unique ?? false,
    indexed: field.index ?? field.external !== undefined,
    ...(field.external ? { external: field.external } : {}),
  };
}

/** Whether a field is an enumeration whose values follow each other by rules, so that only actions change it. @internal */
export function hasTransitions(field: FieldModel, model: DomainModel): boolean {
  return transitionsOf(field, model)?.transitions !== undefined;
}

/** The value of a field where a client sends none; an enumeration with transitions begins with its first. @internal */
export function defaultOf(
  field: FieldModel,
  model: DomainModel,
): FieldModel['default'] {
  if (field.default !== undefined) return field.default;
  const found = transitionsOf(field, model);
  return found?.transitions ? found.initial : undefined;
}

/** Who sees and sets a field, where its author does not say. @internal */
export function accessToField(
  field: FieldModel,
  model: DomainModel,
): FieldIr['access'] {
  if (field.access) return field.access;
  if (field.hashed) return 'write_only';
  return field.computed || hasTransitions(field, model)
    ? 'read_only'
    : 'read_write';
}

function transitionsOf({ type }: FieldModel, { enums = {} }: DomainModel) {
  const name = enumOf(type);
  return name && Object.hasOwn(enums, name) ? enums[name] : undefined;
}

function accessOf(
  field: FieldModel,
  model: DomainModel,
): Pick<
  FieldIr,
  | 'access'
  | 'creatable'
  | 'updatable'
  | 'readable'
  | 'immutable'
  | 'hashed'
  | 'required'
> {
  const access = accessToField(field, model);
  const creatable = access === 'read_write' || access === 'write_only';
  const immutable = field.immutable ?? false;
  return {
    access,
    creatable,
    updatable: creatable && !immutable,
    readable: access === 'read_write' || access === 'read_only',
    immutable,
    hashed: field.hashed ?? false,
    required:
      creatable &&
      field.default === undefined &&
      (field.required ?? !field.nullable),
  };
}
