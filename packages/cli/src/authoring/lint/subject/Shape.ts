import { JsonObject, JsonValue } from '@backstage/types';

/** What a value may look like: the names that it has and the form of what they hold. */
export interface Shape {
  /** Members of a dictionary, by name. */
  members?: ReadonlyMap<string, Shape>;
  /** What every item of a list looks like. */
  item?: Shape;
  /** True for a text or a number; both have methods and nothing else. */
  plain?: boolean;
  /** True where the service's model decides what there is, so that any name may be right. */
  open?: boolean;
}

/** Anything may be read from it. */
export const OPEN: Shape = { open: true };

/** A text or a number: by far the most of any example, so all of them share one. */
const PLAIN: Shape = { plain: true };

/** Members whose content depends on the model of a service, wherever they stand. */
const OF_THE_MODEL = new Set([
  'body',
  'default',
  'example',
  'minimalSample',
  'model',
  'openapi',
  'otherSample',
  'sample',
]);

/** The shape of example data. */
export function shapeOf(value: JsonValue | undefined): Shape {
  if (value === null || value === undefined) return OPEN;
  if (Array.isArray(value)) {
    return { item: value.length ? mergedShape(value.map(shapeOf)) : OPEN };
  }
  if (typeof value !== 'object') return PLAIN;
  const members = Object.entries(value).map(
    ([name, member]): [string, Shape] => [
      name,
      OF_THE_MODEL.has(name) ? OPEN : shapeOf(member),
    ],
  );
  return { members: new Map(members) };
}

/** What may be read where any of these shapes may stand. */
export function mergedShape(shapes: readonly Shape[]): Shape {
  if (shapes.length === 1) return shapes[0];
  if (shapes.every(shape => shape === PLAIN)) return PLAIN;
  const members = new Map<string, Shape[]>();
  for (const [name, member] of shapes.flatMap(({ members: own }) => [
    ...(own ?? []),
  ])) {
    const known = members.get(name);
    if (known) known.push(member);
    else members.set(name, [member]);
  }
  const items = shapes.flatMap(({ item }) => item ?? []);
  return {
    ...(shapes.some(shape => shape.members)
      ? {
          members: new Map(
            [...members].map(([name, own]) => [name, mergedShape(own)]),
          ),
        }
      : {}),
    ...(items.length ? { item: mergedShape(items) } : {}),
    ...(shapes.some(({ plain }) => plain) ? { plain: true } : {}),
    ...(shapes.some(({ open }) => open) ? { open: true } : {}),
  };
}

/** The first name of a path that does not exist, and those that exist beside it. */
export interface MissingName {
  /** How many names of the path stand before it. */
  index: number;
  known: string[];
}

/** Follows a path and says where it leads nowhere; nothing where all of it exists. */
export function missingName(
  shape: Shape,
  path: readonly string[],
): MissingName | undefined {
  let current: Shape = shape;
  for (const [index, name] of path.entries()) {
    if (current.open) return undefined;
    const next = stepInto(current, name);
    if (!next) return { index, known: [...(current.members?.keys() ?? [])] };
    current = next;
  }
  return undefined;
}

function stepInto(shape: Shape, name: string): Shape | undefined {
  if (name === '*') return everyItem(shape);
  const member = shape.members?.get(name);
  if (member) return member;
  if (/^\d+$/.test(name) && shape.item) return shape.item;
  return name === 'length' && (shape.plain || shape.item) ? PLAIN : undefined;
}

/** What a loop finds: the items of a list, or the members of a map. */
function everyItem(shape: Shape): Shape | undefined {
  if (shape.item) return shape.item;
  if (shape.members?.size) return mergedShape([...shape.members.values()]);
  return shape.plain || shape.members ? OPEN : undefined;
}

/** The shape of what a JSON Schema describes. */
export function shapeOfSchema(schema: JsonObject): Shape {
  if (schema.type === 'array')
    return { item: shapeOfSchema((schema.items ?? {}) as JsonObject) };
  if (!schema.properties) return schema.type === 'object' ? OPEN : PLAIN;
  const members = Object.entries(schema.properties as JsonObject);
  return {
    members: new Map(
      members.map(([name, member]) => [
        name,
        shapeOfSchema(member as JsonObject),
      ]),
    ),
  };
}
