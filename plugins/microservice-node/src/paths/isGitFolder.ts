/** What a file system of macOS leaves out when it compares names: joiners, marks of direction, the mark of byte order. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/**
 * The spellings under which file systems find `.git`: other case, trailing dots or spaces, the short name of Windows, and
 * what Windows takes for a stream of it.
 */
const GIT_FOLDER = /^(\.git|git~[0-9]+)[. ]*(:.*)?$/i;

/** Whether a file system may take the name of a file or folder for git's own folder. */
export function isGitFolder(name: string): boolean {
  return GIT_FOLDER.test(name.replace(IGNORED, ''));
}
