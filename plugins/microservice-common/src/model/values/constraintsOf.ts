import { DomainModel, FieldModel } from '../DomainModel';
import { Constraints } from './Constraints';
import { decimalText } from './decimal';

/** Types whose texts are trimmed unless the model says otherwise. */
const TRIMMED = new Set(['string', 'email', 'url']);

/** How a type refers to an enumeration, `enum:OrderStatus`, and to its elements, `list:string`. */
const ENUM = 'enum:';
const LIST = 'list:';

/** Name of the enumeration that a type refers to, if it does. @internal */
export function enumOf(type: string): string | undefined {
  return type.startsWith(ENUM) ? type.slice(ENUM.length) : undefined;
}

/** Type of the elements, where a type is a list. @internal */
export function elementTypeOf(type: string): string | undefined {
  return type.startsWith(LIST) ? type.slice(LIST.length) : undefined;
}

/**
 * What a field demands of its values, with the defaults of its type.
 *
 * @internal
 */
export function constraintsOf(
  field: FieldModel,
  model: DomainModel,
): Constraints {
  const type = typeOf(field, model);
  return {
    ...type,
    ...lengthsOf(field),
    ...(field.pattern === undefined ? {} : { pattern: field.pattern }),
    // White space is a part of a password.
    trim:
      field.trim ?? (!field.hashed && TRIMMED.has(type.elements ?? type.type)),
    lowercase: field.case === 'lower',
    uppercase: field.case === 'upper',
    ...boundsOf(field),
    ...digitsOf(field),
  };
}

function typeOf(
  field: FieldModel,
  model: DomainModel,
): Pick<Constraints, 'type' | 'elements' | 'maxItems' | 'enum' | 'values'> {
  const elements = elementTypeOf(field.type);
  if (elements)
    return { type: 'list', elements, maxItems: field.max_items ?? 100 };
  const name = enumOf(field.type);
  if (!name) return { type: field.type };
  const known = model.enums ?? {};
  const values = Object.hasOwn(known, name) ? known[name].values : [];
  return { type: 'enum', enum: name, values };
}

function lengthsOf(
  field: FieldModel,
): Pick<Constraints, 'minLength' | 'maxLength'> {
  return {
    ...(field.min_length === undefined ? {} : { minLength: field.min_length }),
    ...(field.max_length === undefined ? {} : { maxLength: field.max_length }),
  };
}

function boundsOf(
  field: FieldModel,
): Pick<Constraints, 'min' | 'max' | 'exclusiveMin' | 'exclusiveMax'> {
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

function digitsOf(field: FieldModel): Pick<Constraints, 'precision' | 'scale'> {
  return {
    ...(field.precision === undefined ? {} : { precision: field.precision }),
    ...(field.scale === undefined ? {} : { scale: field.scale }),
  };
}
