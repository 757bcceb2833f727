import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { textOf } from './planTreeChunks';

/** Each binary file is a request of its own, and GitHub takes 80 of them per minute. */
const MOST_BINARIES = 40;

const MOST_BYTES = 10_000_000;

/**
 * Decides whether a tree goes to GitHub by git's own protocol, which has no limits of this size, instead of file by file.
 *
 * @internal
 */
export function needsGitPush({ files }: FileTree): boolean {
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  if (bytes > MOST_BYTES) return true;
  const binaries = files.filter(({ content }) => textOf(content) === undefined);
  return binaries.length > MOST_BINARIES;
}
