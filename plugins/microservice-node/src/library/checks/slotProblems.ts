import { JsonObject, JsonValue } from '@backstage/types';
import {
  Problem,
  schemaViolations,
} from '@microservice-scaffolder/plugin-microservice-common';
import { everyPart } from '../everyPart';
import { Layer, Part } from '../Layer';

/** Keywords that look at the content of a text, which a template only has after rendering. */
const OF_CONTENT = new Set(
  ['pattern', 'enum', 'const', 'format', 'minLength', 'maxLength'].map(
    keyword => `schema.${keyword}`,
  ),
);

/**
 * Slots that no layer of the library owns, and entries that do not have the form which their owner asks for. An option is
 * used with several stacks, so that an entry has to suit every owner of its slot.
 *
 * @internal
 */
export function slotProblems(layers: Layer[]): Problem[] {
  const unusable = layers.flatMap(schemaProblemsOf);
  if (unusable.length) return unusable;
  return layers
    .flatMap(everyPart)
    .flatMap(part =>
      Object.entries(part.fills).flatMap(([slot, entries]) =>
        fillProblems(part, { slot, entries, layers }),
      ),
    );
}

function fillProblems(
  part: Part,
  {
    slot,
    entries,
    layers,
  }: { slot: string; entries: JsonValue[]; layers: Layer[] },
): Problem[] {
  const owners = layers.filter(({ accepts }) => Object.hasOwn(accepts, slot));
  if (!owners.length) return [withoutOwner(part, slot, layers)];
  return owners.flatMap(owner =>
    entries.flatMap((entry, index) =>
      schemaViolations(owner.accepts[slot].item, entry)
        .filter(
          ({ path, code }) =>
            !(OF_CONTENT.has(code) && isTemplate(valueAt(entry, path))),
        )
        .map(({ path, what, fix, code }) => ({
          where: `${part.placeOf(['fills', slot, index, ...path])}: ${[
            slot,
            index,
            ...path,
          ].join('.')}`,
          code,
          what: `${what} in an entry for ${
            owner.id
          }, which expects ${expectation(owner.accepts[slot].item)}`,
          fix,
        })),
    ),
  );
}

/** An entry's form for a sentence: its members where it has some, else its type. @internal */
function expectation(item: JsonObject): string {
  const members = Object.keys((item.properties ?? {}) as JsonObject);
  return members.length ? members.join(', ') : String(item.type ?? 'a value');
}

function withoutOwner(part: Part, slot: string, layers: Layer[]): Problem {
  const known = [
    ...new Set(layers.flatMap(({ accepts }) => Object.keys(accepts))),
  ].sort();
  return {
    where: part.placeOf(['fills', slot]),
    code: 'slot.unknown',
    what: `fills the slot '${slot}', which no layer accepts`,
    fix: known.length
      ? `fill one of ${known.join(', ')}, or let a layer accept it`
      : 'let a layer accept it',
  };
}

function schemaProblemsOf(layer: Layer): Problem[] {
  return Object.entries(layer.accepts).flatMap(([slot, { item }]) => {
    try {
      schemaViolations(item, null);
      return [];
    } catch (error) {
      return [
        {
          where: layer.placeOf(['accepts', slot, 'item']),
          what: `is not a JSON Schema: ${(error as Error).message}`,
          fix: 'correct it',
        },
      ];
    }
  });
}

function isTemplate(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${{');
}

function valueAt(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object'
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
