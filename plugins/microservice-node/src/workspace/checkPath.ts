import { isGitFolder } from '../paths';
import { WorkspaceError } from './WorkspaceError';

/** Device names that Windows reserves, with or without an extension. */
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

const RULES: readonly [(segment: string) => boolean, string][] = [
  [segment => segment === '', 'has an empty segment'],
  [
    segment => segment === '.' || segment === '..',
    "leads out of its folder with '.' or '..'",
  ],
  [isGitFolder, "writes into git's own folder"],
  [
    segment => RESERVED_ON_WINDOWS.test(segment),
    'has a name that Windows reserves',
  ],
  [
    segment => /[. ]$/.test(segment),
    'has a segment that ends with a dot or a space',
  ],
  [
    segment => !/^[\x20-\x7e]+$/.test(segment) || /[<>:"|?*\\]/.test(segment),
    'has a character that is not portable',
  ],
  [
    segment => Buffer.byteLength(segment) > 255,
    'has a segment of more than 255 bytes',
  ],
];

/**
 * Checks that a path of a tree is relative, stays inside and is portable to Linux, macOS and Windows.
 * Throws a {@link WorkspaceError} that names the path and the reason.
 *
 * @public
 */
export function checkPath(path: string): void {
  if (path.length > 1024) {
    throw WorkspaceError.unsafePath(
      `${path.slice(0, 60)}…`,
      'has more than 1024 characters',
    );
  }
  for (const segment of path.split('/')) {
    const broken = RULES.find(([breaks]) => breaks(segment));
    if (broken) throw WorkspaceError.unsafePath(path, broken[1]);
  }
}
