/* What trees on disk and folders of templates refuse alike. It loads nothing else, since threads start with it. */
export { isGitFolder } from './isGitFolder';
export { PathError } from './PathError';
export { specialKind } from './specialKind';
