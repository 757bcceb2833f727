import { JsonValue } from '@backstage/types';
import { RenderError } from '../RenderError';
import { JsonUnion } from './JsonUnion';
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

function parse(part: MergePart): JsonValue {
  try {
    return JSON.parse(textOf(part));
  } catch (error) {
    throw RenderError.notMergeable(part.from, 'JSON', (error as Error).message);
  }
}
