/* A service as one ZIP, with the same bytes everywhere. */
export { archiveOfFiles, archiveOfTree } from './Archive';
export type { Archive, ArchiveFile } from './Archive';
export { ArchiveError } from './ArchiveError';
export { archiveDigest, fileDigest } from './digest';
export type { Digest } from './digest';
export { partialPath, writeZip } from './writeZip';
export { zipStream } from './zipStream';
