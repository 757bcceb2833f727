import { JsonObject, JsonValue } from '@backstage/types';
import { RenderError } from '../RenderError';
import { Members } from './Members';
import { Merge, MergePart, textOf } from './Merge';

/**
 * JSON objects as one: members of all, the same member only where all agree or all are objects; lists are joined without
 * repetition. Printed with two spaces.
 */
export const mergeJson: Merge = (path, parts) => {
  const union = new JsonUnion(path);
  const merged = parts
    .map(part => ({ value: parse(part), from: part.from }))
    .reduce<JsonValue | undefined>(
      (all, { value, from }) => union.add(all, value, { member: '', from }),
      undefined,
    );
  return {
    content: Buffer.from(`${JSON.stringify(merged, undefined, 2)}\n`),
    members: union.members.list(),
  };
};

/** Where in the file the union is, and who writes. */
interface Place {
  member: string;
  from: string;
}

class JsonUnion {
  readonly members = new Members();

  constructor(private readonly path: string) {}

  /** `present` with what is added; nothing is present before the first part. */
  add(
    present: JsonValue | undefined,
    added: JsonValue,
    place: Place,
  ): JsonValue {
    if (isObject(added) && (present === undefined || isObject(present)))
      return this.addMembers(present ?? {}, added, place);
    if (
      Array.isArray(added) &&
      (present === undefined || Array.isArray(present))
    )
      return this.addEntries(present ?? [], added, place);
    if (
      present !== undefined &&
      JSON.stringify(present) !== JSON.stringify(added)
    )
      throw this.disagreement(present, added, place);
    this.members.note(place.member, place.from);
    return added;
  }

  private addMembers(
    present: JsonObject,
    added: JsonObject,
    { member, from }: Place,
  ): JsonObject {
    const merged = new Map(Object.entries(present));
    for (const [key, value] of Object.entries(added)) {
      const inner = { member: member ? `${member}.${key}` : key, from };
      merged.set(key, this.add(merged.get(key), value!, inner));
    }
    return Object.fromEntries(merged);
  }

  private addEntries(
    present: JsonValue[],
    added: JsonValue[],
    { member, from }: Place,
  ): JsonValue[] {
    const known = new Set(present.map(entry => JSON.stringify(entry)));
    for (const entry of added)
      this.members.note(`${member}.${JSON.stringify(entry)}`, from);
    return [
      ...present,
      ...added.filter(entry => !known.has(JSON.stringify(entry))),
    ];
  }

  private disagreement(
    present: JsonValue,
    added: JsonValue,
    { member, from }: Place,
  ) {
    return RenderError.disagreement(this.path, member || 'the document', [
      {
        from: this.members.writer(member) ?? 'an earlier layer',
        says: JSON.stringify(present),
      },
      { from, says: JSON.stringify(added) },
    ]);
  }
}

function parse(part: MergePart): JsonValue {
  try {
    return JSON.parse(textOf(part));
  } catch (error) {
    throw RenderError.notMergeable(part.from, 'JSON', (error as Error).message);
  }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
