import { JsonObject, JsonValue } from '@backstage/types';
import {
  EnumIr,
  FieldIr,
  nameCases,
  secondsOf,
} from '@microservice-scaffolder/plugin-microservice-common';
import type { TypeRow } from '../../library';
import { RenderError } from '../RenderError';

/** Writes a JSON value as a literal of a language. */
export type LiteralWriter = (value: JsonValue) => string;

/**
 * How a stack writes a field: the row of its type with the field's constraints filled in. An entry of a list whose
 * placeholders have no value for this field is dropped; a missing value elsewhere is empty. A list has `element` besides,
 * what its elements would be as fields of their own.
 *
 * @internal
 */
export function typeCode(
  field: FieldIr,
  rows: Record<string, TypeRow>,
  context: { enums: EnumIr[]; literal: LiteralWriter },
): JsonObject {
  const { elements, default: _default, ...rest } = field;
  const element =
    elements && typeCode({ ...rest, type: elements }, rows, context);
  const values: JsonObject = {
    ...(field as unknown as JsonObject),
    ...enumValues(field, context.enums),
    ...prefixed('element.', element || {}),
    ...(elements && Array.isArray(field.default)
      ? { defaults: defaultsOf(field, rows, context) }
      : {}),
  };
  const fill = (template: string) =>
    fillTypeRow(template, values, context.literal);
  return {
    ...Object.fromEntries(
      Object.entries(rowOf(rowNameOf(field), rows)).map(([key, entry]) => [
        key,
        Array.isArray(entry)
          ? entry.map(fill).filter(text => text !== undefined)
          : fill(entry) ?? '',
      ]),
    ),
    ...(element ? { element } : {}),
  };
}

/** The elements of a list's default, as a list of them would be written. */
function defaultsOf(
  { elements, ...field }: FieldIr,
  rows: Record<string, TypeRow>,
  context: { enums: EnumIr[]; literal: LiteralWriter },
): string {
  return (field.default as JsonValue[])
    .map(each => ({ ...field, type: elements!, default: each }))
    .map(each => typeCode(each, rows, context).default)
    .join(', ');
}

/** A password is stored and checked in a way of its own, whatever type it is sent as. */
function rowNameOf({ hashed, type }: FieldIr): string {
  return hashed ? 'password' : type;
}

function rowOf(type: string, rows: Record<string, TypeRow>): TypeRow {
  if (rows[type]) return rows[type];
  throw new RenderError([
    {
      where: 'types.yaml',
      what: `has no row for the type '${type}'`,
      fix: 'add one',
    },
  ]);
}

function prefixed(prefix: string, values: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [prefix + key, value]),
  );
}

function enumValues(field: FieldIr, enums: EnumIr[]): JsonObject {
  const found = enums.find(({ name }) => name === field.enum);
  if (!found) return {};
  return {
    enumSnake: nameCases(found.name).snake,
    enumLength: Math.max(...found.values.map(value => value.length)),
  };
}

/**
 * A template with `{key}`, `{key:literal}` and, for a duration, `{key:seconds}` replaced, or nothing where a value is
 * missing.
 */
function fillTypeRow(
  template: string,
  values: JsonObject,
  literal: LiteralWriter,
): string | undefined {
  const writers: Record<string, LiteralWriter> = {
    literal,
    seconds: value => String(secondsOf(String(value))),
  };
  let complete = true;
  const text = template.replace(
    /\{([\w.]+)(?::(literal|seconds))?\}/g,
    (_whole, key: string, writer?: string) => {
      const value = values[key];
      if (value === undefined) complete = false;
      return writer ? writers[writer](value ?? null) : String(value);
    },
  );
  return complete ? text : undefined;
}
