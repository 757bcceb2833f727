import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { SkeletonError } from './SkeletonError';

const { O_CREAT, O_NOFOLLOW = 0, O_TRUNC, O_WRONLY } = constants;

/** A file as it is to be. */
export interface WantedFile {
  content: string | Buffer;
  /** Permissions: `0o755`. */
  mode: number;
  /** Write over a file that exists. */
  replace: boolean;
}

/** Writes below one folder: each folder is made and looked at once, each file opened once. */
export class FolderWriter {
  private readonly root: string;
  private readonly folders = new Set<string>();
  /** Folders that were not there before. */
  private readonly fresh = new Set<string>();

  /** Makes the folder where it does not exist. */
  constructor(directory: string) {
    if (mkdirSync(directory, { recursive: true })) this.fresh.add('.');
    this.root = realpathSync(directory);
  }

  /**
   * Makes a folder, and those around it.
   *
   * @throws SkeletonError where one of them is a link
   */
  folder(path: string): void {
    if (path === '.' || this.folders.has(path)) return;
    this.folder(dirname(path));
    const absolute = join(this.root, path);
    if (mkdirSync(absolute, { recursive: true })) this.fresh.add(path);
    if (realpathSync(absolute) !== absolute)
      throw SkeletonError.unsafeTarget(path, absolute, 'is behind a link');
    this.folders.add(path);
  }

  /** Whether something was there under a name before. */
  had(path: string): boolean {
    const folder = dirname(path);
    this.folder(folder);
    if (this.fresh.has(folder)) return false;
    const found = lstatSync(join(this.root, path), { throwIfNoEntry: false });
    return found !== undefined;
  }

  /**
   * Writes a file that does not exist yet, or any with `replace`; a link is never written through.
   *
   * @returns whether it was written
   */
  file(path: string, wanted: WantedFile): boolean {
    this.folder(dirname(path));
    const handle = this.open(path, wanted);
    if (handle === undefined) return false;
    try {
      writeFileSync(handle, wanted.content);
    } finally {
      closeSync(handle);
    }
    return true;
  }

  private open(path: string, { mode, replace }: WantedFile) {
    const flags = replace ? O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW : 'wx';
    try {
      return openSync(join(this.root, path), flags, mode);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST' && !replace) return undefined;
      if (code === 'ELOOP')
        throw SkeletonError.unsafeTarget(path, path, 'is a link');
      throw error;
    }
  }
}
