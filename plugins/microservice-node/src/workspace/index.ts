/* Trees on disk: writing, reading, and git's name for them. */
export { blobSha } from './gitObject';
export { checkPath } from './checkPath';
export { isGitFolder } from './isGitFolder';
export { listFiles } from './listFiles';
export type { ListedFile } from './listFiles';
export { PathError } from './PathError';
export { readTree } from './readTree';
export { specialKind } from './specialKind';
export { treeSha } from './treeSha';
export { WorkspaceError } from './WorkspaceError';
export { writeTree } from './writeTree';
