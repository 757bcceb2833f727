import {
  comparePaths,
  FileTree,
} from '@microservice-scaffolder/plugin-microservice-common';
import { fileDiff } from './treeDiff';

/** A golden file that is not what is rendered. */
export interface GoldenDifference {
  /** Path below the golden folder. */
  path: string;
  kind: 'missing' | 'stale' | 'different';
  /** From the golden file to what is rendered. */
  diff: string;
  /** The sources of what is rendered; empty for a stale file. */
  from: string[];
}

/** Compares golden files with what is rendered, byte by byte. */
export function compareGolden(
  golden: FileTree,
  rendered: FileTree,
): GoldenDifference[] {
  const [old, now] = [golden, rendered].map(
    ({ files }) => new Map(files.map(file => [file.path, file])),
  );
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(comparePaths);
  return paths.flatMap(path => {
    const [before, after] = [old.get(path), now.get(path)];
    const same =
      before &&
      after &&
      before.mode === after.mode &&
      Buffer.compare(before.content, after.content) === 0;
    if (same) return [];
    const kind = kindOf(Boolean(before), Boolean(after));
    const diff = fileDiff(path, before, after);
    return [{ path, kind, diff, from: after?.from ?? [] }];
  });
}

function kindOf(before: boolean, after: boolean): GoldenDifference['kind'] {
  if (!before) return 'missing';
  return after ? 'different' : 'stale';
}
