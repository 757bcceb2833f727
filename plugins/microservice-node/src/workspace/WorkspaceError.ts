import { PathError } from '../paths';

/**
 * A folder that cannot be written to or read from as asked. The caller chose it, the caller can choose another.
 *
 * @public
 */
export class WorkspaceError extends PathError {
  static notEmpty(directory: string) {
    return new WorkspaceError(
      directory,
      'is not empty',
      'choose a folder that is empty or does not exist',
    );
  }

  static notADirectory(directory: string) {
    return new WorkspaceError(
      directory,
      'is not a folder',
      'choose a folder that is empty or does not exist',
    );
  }

  static notAService(directory: string) {
    return new WorkspaceError(
      directory,
      'is not a folder',
      'name a folder with a generated service',
    );
  }

  static missing(directory: string) {
    return new WorkspaceError(
      directory,
      'does not exist',
      'name a folder with a generated service',
    );
  }

  static notAFile(path: string, kind: string) {
    return new WorkspaceError(
      path,
      `is a ${kind}`,
      'a service may only hold regular files and folders, so remove it',
    );
  }

  static unsafePath(path: string, reason: string) {
    return new WorkspaceError(path, reason, 'give the file another path');
  }
}
