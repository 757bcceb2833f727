import { PathError } from '../paths';

/**
 * A folder of templates that cannot be rendered as it is. Its author can change it.
 *
 * @public
 */
export class SkeletonError extends PathError {
  static special(path: string, kind: string) {
    return new SkeletonError(
      path,
      `is a ${kind}`,
      'a skeleton may only hold regular files and folders, so remove it',
    );
  }

  static unsafeTarget(path: string, target: string, reason: string) {
    return new SkeletonError(
      path,
      `would be written to '${target}', which ${reason}`,
      'change its name or the values that it prints',
    );
  }

  static sameTarget(path: string, other: string, target: string) {
    return new SkeletonError(
      path,
      `would be written to '${target}', as '${other}' would`,
      'rename one of them',
    );
  }

  static alikeTarget(path: string, target: string, other: string) {
    return new SkeletonError(
      path,
      `would be written to '${target}', which many file systems take for '${other}'`,
      'rename one of them',
    );
  }

  static fileAndFolder(path: string, target: string) {
    return new SkeletonError(
      path,
      `makes '${target}' a folder and a file at once`,
      'rename one of them',
    );
  }

  static tooLarge(path: string, bytes: number, most: number) {
    return new SkeletonError(
      path,
      `has ${bytes} bytes; ${most} are allowed`,
      'keep large files somewhere else',
    );
  }

  static tooMany(entries: number, most: number) {
    return new SkeletonError(
      'the skeleton',
      `has more than ${most} files and folders: ${entries} were found`,
      'leave out what is not a template of the service',
    );
  }

  static missing(source: string) {
    return new SkeletonError(
      source,
      'is no folder that exists',
      'name the folder of the skeleton',
    );
  }

  static targetInside(target: string) {
    return new SkeletonError(
      target,
      'is a part of the skeleton',
      'choose another targetPath',
    );
  }

  static extensionAndPatterns() {
    return new SkeletonError(
      'templateFileExtension',
      'cannot be combined with copyWithoutTemplating or cookiecutterCompat',
      'remove one of them',
    );
  }

  static tooSlow(source: string, seconds: number) {
    return new SkeletonError(
      source,
      `takes more than ${seconds} seconds to render`,
      'make it smaller, or look for a loop that does not end soon',
    );
  }
}
