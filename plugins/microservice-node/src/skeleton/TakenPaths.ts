import { posix } from 'node:path';
import { SkeletonError } from './SkeletonError';

/** What is to be at a path. */
interface Taken {
  target: string;
  /** The file of the skeleton that is written there; nothing for a folder. */
  file?: string;
}

/**
 * The paths that a skeleton writes to. Two of them must not be one: for file systems that tell no case from another, or no
 * composed letter from its parts, neither.
 */
export class TakenPaths {
  private readonly taken = new Map<string, Taken>();

  /**
   * Takes the path of a file.
   *
   * @param file - its path in the skeleton
   * @throws SkeletonError where another entry has the path, or one that is alike
   */
  takeFile(target: string, file: string): void {
    this.takeFolder(posix.dirname(target), file);
    const other = this.taken.get(keyOf(target));
    if (!other) this.taken.set(keyOf(target), { target, file });
    else if (other.target !== target)
      throw SkeletonError.alikeTarget(file, target, other.target);
    else if (other.file === undefined)
      throw SkeletonError.fileAndFolder(file, target);
    else throw SkeletonError.sameTarget(file, other.file, target);
  }

  /** Takes the path of a folder and of those around it; several entries may share it. */
  takeFolder(target: string, path: string): void {
    if (target === '.') return;
    const other = this.taken.get(keyOf(target));
    if (other && other.target !== target)
      throw SkeletonError.alikeTarget(path, target, other.target);
    if (other?.file !== undefined)
      throw SkeletonError.fileAndFolder(path, target);
    if (other) return;
    this.takeFolder(posix.dirname(target), path);
    this.taken.set(keyOf(target), { target });
  }
}

/** Two names with one key are one for some file system. */
function keyOf(target: string): string {
  return target.normalize('NFKC').toLowerCase().toUpperCase();
}
