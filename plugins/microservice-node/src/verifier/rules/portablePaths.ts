import { checkPath } from '../../workspace';
import { Rule } from '../Rule';

/** Windows opens 260 characters by default; this leaves 60 for the folder that the repository is cloned into. */
const LONGEST = 200;

/** A repository can be cloned on every system. */
export const portablePaths: Rule = {
  id: 'portable-paths',
  promise: 'Every path works on Linux, macOS and Windows.',
  check: files =>
    files.flatMap(({ path }) => {
      const reason = reasonAgainst(path);
      return reason
        ? [{ where: path, what: 'is not a portable path', fix: reason }]
        : [];
    }),
};

function reasonAgainst(path: string): string | undefined {
  if (path.length > LONGEST)
    return `shorten it: ${path.length} characters where ${LONGEST} leave room on Windows`;
  try {
    checkPath(path);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
