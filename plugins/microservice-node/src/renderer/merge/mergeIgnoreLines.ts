import { Merge } from './Merge';

/** The lines of both, each pattern once, comments and blank lines of each kept. */
export const mergeIgnoreLines: Merge = (first, second) => {
  const lines = (content: Uint8Array) =>
    Buffer.from(content).toString('utf8').trimEnd().split('\n');
  const known = new Set(lines(first.content));
  const added = lines(second.content).filter(
    line => line.trim() === '' || line.startsWith('#') || !known.has(line),
  );
  return Buffer.from(`${[...lines(first.content), ...added].join('\n')}\n`);
};
