import { JsonObject, JsonValue } from '@backstage/types';
import {
  Problem,
  schemaViolations,
} from '@microservice-scaffolder/plugin-microservice-common';
import { TemplateError } from '../../engine';
import { RenderError } from '../RenderError';
import { FilledSlot, SlotEntry } from './collectSlots';

/** Renders a text of an entry with the values that every template has. */
export type TextRenderer = (name: string, text: string) => string;

/**
 * The entries of each slot as templates see them: a list by the name of the slot, texts rendered. What an entry became
 * must still be what the owner asks for.
 *
 * Throws a {@link RenderError} that names file, line, entry and owner.
 *
 * @internal
 */
export function renderSlots(
  slots: FilledSlot[],
  render: TextRenderer,
): JsonObject {
  const problems: Problem[] = [];
  const values = slots.map(({ name, owner, item, entries }) => [
    name,
    entries.map(entry => {
      const value = renderTexts(entry.value, [], { entry, render });
      problems.push(...violations(value, entry, { name, owner, item }));
      return value;
    }),
  ]);
  if (problems.length) throw new RenderError(problems);
  return Object.fromEntries(values);
}

type Path = (string | number)[];

function renderTexts(
  value: JsonValue,
  path: Path,
  context: { entry: SlotEntry; render: TextRenderer },
): JsonValue {
  if (typeof value === 'string') return renderText(value, path, context);
  if (Array.isArray(value))
    return value.map((inner, index) =>
      renderTexts(inner, [...path, index], context),
    );
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      renderTexts(inner!, [...path, key], context),
    ]),
  );
}

function renderText(
  text: string,
  path: Path,
  { entry, render }: { entry: SlotEntry; render: TextRenderer },
): string {
  const place = entry.placeOf(path);
  try {
    return render(place, text);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw RenderError.entryText(place, entry.from, error.reason);
  }
}

function violations(
  value: JsonValue,
  entry: SlotEntry,
  { name, owner, item }: Pick<FilledSlot, 'name' | 'owner' | 'item'>,
): Problem[] {
  return schemaViolations(item, value).map(({ path, what, fix, code }) => ({
    where: `${entry.placeOf(path)}: ${[name, ...path].join('.')}`,
    code,
    what: `${what}, once rendered, in an entry of ${entry.from} for ${owner}`,
    fix,
  }));
}
