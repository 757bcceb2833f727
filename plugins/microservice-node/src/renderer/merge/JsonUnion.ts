import { JsonObject, JsonValue } from '@backstage/types';
import { canonicalJson } from '@microservice-scaffolder/plugin-microservice-common';
import { RenderError } from '../RenderError';
import { Members } from './Members';

/** Where in the file the union is, and who writes. */
interface Place {
  member: string;
  from: string;
}

/**
 * Joins JSON values part by part and notes who wrote which member.
 *
 * @internal
 */
export class JsonUnion {
  readonly members = new Members();

  constructor(private readonly path: string) {}

  /** `present` with what is added; nothing is present before the first part. */
  add(
    present: JsonValue | undefined,
    added: JsonValue,
    place: Place,
  ): JsonValue {
    const members = present === undefined ? {} : present;
    if (isObject(added) && isObject(members))
      return this.addMembers(members, added, place);
    const entries = present === undefined ? [] : present;
    if (Array.isArray(added) && Array.isArray(entries))
      return this.addEntries(entries, added, place);
    if (present !== undefined && !isSame(present, added))
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
    const known = new Set(present.map(canonicalJson));
    for (const entry of added)
      this.members.note(`${member}.${canonicalJson(entry)}`, from);
    return [
      ...present,
      ...added.filter(entry => !known.has(canonicalJson(entry))),
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

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(left: JsonValue, right: JsonValue): boolean {
  return canonicalJson(left) === canonicalJson(right);
}
