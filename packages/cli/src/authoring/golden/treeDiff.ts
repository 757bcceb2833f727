import {
  comparePaths,
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { blobSha } from '@microservice-scaffolder/plugin-microservice-node';
import { formatPatch, structuredPatch } from 'diff';

/**
 * What changes from one tree to another, as one text that `git apply` understands; empty where nothing does.
 */
export function treeDiff(before: FileTree, after: FileTree): string {
  const [old, now] = [before, after].map(
    ({ files }) => new Map(files.map(file => [file.path, file])),
  );
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(comparePaths);
  return paths
    .map(path => fileDiff(path, old.get(path), now.get(path)))
    .join('');
}

/** What changes in one file, or makes or removes it. */
export function fileDiff(
  path: string,
  before: TreeFile | undefined,
  after: TreeFile | undefined,
): string {
  const [old, now] = [before, after].map(file => textOf(file?.content));
  if (old === now && before?.mode === after?.mode) return '';
  const patch = structuredPatch(
    before ? `a/${path}` : '/dev/null',
    after ? `b/${path}` : '/dev/null',
    old,
    now,
    undefined,
    undefined,
    { context: 3 },
  );
  return formatPatch({
    ...patch,
    isGit: true,
    isCreate: !before,
    isDelete: !after,
    ...(before?.mode === after?.mode
      ? {}
      : { oldMode: before?.mode, newMode: after?.mode }),
  });
}

/** Bytes that are no text are shown by their number and git's name for them. */
function textOf(content: Uint8Array | undefined): string {
  if (!content) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      content,
    );
  } catch {
    return `${content.length} bytes that are no text: ${blobSha(content)}\n`;
  }
}
