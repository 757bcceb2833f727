/** The spellings under which file systems find `.git`: other case, trailing dots or spaces, the short name of Windows. */
const GIT_FOLDER = /^(\.git[. ]*|git~[0-9]+)$/i;

/** Whether a file system may take the name of a file or folder for git's own folder. */
export function isGitFolder(name: string): boolean {
  return GIT_FOLDER.test(name);
}
