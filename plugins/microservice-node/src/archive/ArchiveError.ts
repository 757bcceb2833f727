import { InputError } from '@backstage/errors';

/**
 * A ZIP that cannot be made as asked. The caller chose its place, its folder and its files.
 *
 * @public
 */
export class ArchiveError extends InputError {
  static exists(target: string) {
    return new ArchiveError(
      `'${target}' exists; name a file that does not exist yet.`,
    );
  }

  static unfinished(partial: string) {
    return new ArchiveError(
      `'${partial}' exists, from a run that goes on or was killed; remove it once no other run writes it.`,
    );
  }

  static notOneFolder(folder: string) {
    return new ArchiveError(
      `'${folder}' is not the name of one folder; name the top folder of the ZIP like the service.`,
    );
  }

  static samePath(first: string, second: string) {
    return new ArchiveError(
      `'${first}' and '${second}' are one path where case does not count; rename one of them.`,
    );
  }

  static fileAndFolder(path: string) {
    return new ArchiveError(
      `'${path}' is a file and a folder; rename one of them.`,
    );
  }
}
