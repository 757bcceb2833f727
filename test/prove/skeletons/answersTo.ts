import { JsonObject, JsonValue } from '@backstage/types';
import { AnswerStyle } from './answerStyles';

/** Form fields whose values have a form of their own. */
const FIELDS: Record<string, JsonValue> = {
  RepoUrlPicker: 'github.com?owner=acme&repo=orders',
  OwnerPicker: 'group:default/team',
  EntityPicker: 'component:default/orders',
  MultiEntityPicker: ['component:default/orders'],
  OwnedEntityPicker: 'component:default/orders',
  EntityTagsPicker: ['java', 'web'],
  EntityNamePicker: 'orders',
};

/** Answers to the forms of a template, always the same for a style. */
export function answersTo(
  parameters: JsonValue,
  style: AnswerStyle,
): JsonObject {
  const pages = [parameters].flat() as JsonObject[];
  return Object.assign({}, ...pages.map(page => objectOf(page, style)));
}

function objectOf(schema: JsonObject, style: AnswerStyle): JsonObject {
  const required = requiredIn(schema);
  return Object.fromEntries(
    propertiesIn(schema)
      .filter(
        ([key, each]) =>
          style.answers !== 'needed' ||
          required.has(key) ||
          each.default !== undefined,
      )
      .map(([key, each]) => [key, answerTo([key, each], style)]),
  );
}

function answerTo(
  [key, schema]: [string, JsonObject],
  style: AnswerStyle,
): JsonValue {
  const { default: given, enum: choices } = schema;
  if (style.answers === 'flipped') {
    if (schema.type === 'boolean') return !given;
  } else if (given !== undefined) return given;
  if (Array.isArray(choices) && choices.length)
    return choices[style.choice % choices.length]!;
  const field = FIELDS[String(schema['ui:field'])];
  if (field !== undefined) return field;
  return byType(key, schema, style);
}

function byType(
  key: string,
  schema: JsonObject,
  style: AnswerStyle,
): JsonValue {
  switch ([schema.type].flat()[0] ?? 'string') {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return style.number;
    case 'array':
      return style.items.map(item =>
        answerTo([item, (schema.items ?? {}) as JsonObject], style),
      );
    case 'object':
      return objectOf(schema, style);
    case 'null':
      return null;
    default:
      return style.text(key);
  }
}

/** The properties of a schema, wherever it holds them: behind conditions and choices too. The first of a name counts. */
function propertiesIn(schema: JsonValue | undefined): [string, JsonObject][] {
  const found = new Map<string, JsonObject>();
  const visit = (part: JsonValue | undefined) => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) return part.forEach(visit);
    for (const [key, each] of Object.entries(part.properties ?? {}))
      if (isSchema(each) && !found.has(key)) found.set(key, each);
    const { allOf, anyOf, oneOf, then, else: otherwise } = part;
    [allOf, anyOf, oneOf, then, otherwise].forEach(visit);
    Object.values(part.dependencies ?? {}).forEach(visit);
  };
  visit(schema);
  return [...found];
}

/** A property of a condition, such as `const: true`, is no question. */
function isSchema(value: JsonValue): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return false;
  return 'type' in value || 'title' in value || (value.enum as any)?.length > 1;
}

function requiredIn(schema: JsonObject): ReadonlySet<JsonValue | undefined> {
  return new Set([schema.required ?? []].flat());
}
