import { JsonValue } from '@backstage/types';
import { JsonUnion } from './JsonUnion';
import { Merge } from './Merge';
import { parseJsonPart } from './parseJsonPart';

/**
 * JSON objects as one: members of all, the same member only where all agree or all are objects; lists are joined without
 * repetition. Printed with two spaces.
 */
export const mergeJson: Merge = (path, parts) => {
  const union = new JsonUnion(path);
  const merged = parts
    .map(part => ({ value: parseJsonPart(part), from: part.from }))
    .reduce<JsonValue | undefined>(
      (all, { value, from }) => union.add(all, value, { member: '', from }),
      undefined,
    );
  return {
    content: Buffer.from(`${JSON.stringify(merged, undefined, 2)}\n`),
    members: union.members.list(),
  };
};
