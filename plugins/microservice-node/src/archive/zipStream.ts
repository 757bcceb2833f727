import { PassThrough, Readable } from 'node:stream';
import { comparePaths } from '@microservice-scaffolder/plugin-microservice-common';
import { ZipFile } from 'yazl';
import { Archive, ArchiveFile } from './Archive';
import { checkArchive } from './checkArchive';

/**
 * What every entry says of itself. A ZIP keeps local times without a zone: this one reads the same in all of them, as
 * long as the format's other time stamp, which has a zone, stays out.
 */
const FIXED = {
  mtime: new Date(1980, 0, 1, 12),
  forceDosTimestamp: true,
  compressionLevel: 6,
};

const MODES = { '100644': 0o100644, '100755': 0o100755 };

/**
 * The bytes of a ZIP, made while they are read: the same files give the same bytes on every day, in every time zone and
 * in whatever order they come. (Another version of zlib, so of Node, may compress to other bytes.)
 *
 * Throws an ArchiveError or a WorkspaceError before the first byte; ends with the error of a file that cannot be read.
 *
 * @public
 */
export function zipStream(archive: Archive): Readable {
  checkArchive(archive);
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  const fail = (error: Error) => output.destroy(error);
  let source: Readable | undefined;
  const opened = (file: ArchiveFile) => {
    source = file.open().once('error', fail);
    return source;
  };
  zip.once('error', fail);
  output.once('close', () => source?.destroy());

  const sorted = [...archive.files].sort((a, b) =>
    comparePaths(a.path, b.path),
  );
  sorted.forEach(file =>
    zip.addReadStreamLazy(
      `${archive.folder}/${file.path}`,
      { ...FIXED, mode: MODES[file.mode] },
      use => use(null, opened(file)),
    ),
  );
  zip.end();
  return output;
}
