import { isGitFolder } from '../paths';

const RULES: readonly [(segment: string) => boolean, string][] = [
  [
    segment => segment === '.' || segment === '..',
    "leads out of its folder with '.' or '..'",
  ],
  [isGitFolder, "is git's own folder"],
  // eslint-disable-next-line no-control-regex
  [segment => /[\u0000-\u001f\u007f]/.test(segment), 'has a control character'],
  [
    segment => Buffer.byteLength(segment) > 255,
    'has a name of more than 255 bytes',
  ],
];

const MOST_BYTES = 1024;

/** Windows begins a path with its drive; everywhere else it is a part of a name that nobody means. */
const DRIVE = /^[a-z]:/i;

/**
 * Why a file of a skeleton may not be written to a path; nothing where it may. Names need not be portable: the skeleton was
 * not written for us.
 */
export function targetProblem(target: string): string | undefined {
  if (Buffer.byteLength(target) > MOST_BYTES)
    return `has more than ${MOST_BYTES} bytes`;
  if (DRIVE.test(target)) return 'names a drive of Windows';
  // Windows reads a backslash as a slash, wherever the tree is taken afterwards.
  for (const segment of target.split(/[/\\]/)) {
    const broken = RULES.find(([breaks]) => breaks(segment));
    if (broken) return broken[1];
  }
  return undefined;
}
