/* Trees on disk: writing, reading, and git's name for them. */
export { blobSha } from './gitObject';
export { checkPath } from './checkPath';
export { listFiles } from './listFiles';
export type { ListedFile } from './listFiles';
export { readTree } from './readTree';
export { treeSha } from './treeSha';
export { WorkspaceError } from './WorkspaceError';
export { writeTree } from './writeTree';
