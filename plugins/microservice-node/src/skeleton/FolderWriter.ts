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

const {
  O_CREAT,
  O_NOFOLLOW = 0,
  O_NONBLOCK = 0,
  O_TRUNC,
  O_WRONLY,
} = constants;
/** A link is not followed, and nobody waits for the other end of a pipe. */
const OVERWRITE = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK;

/** What there is instead of what should be there, by the code of the error that says it. */
const IN_THE_WAY: Readonly<Record<string, string>> = {
  ELOOP: 'is a link',
  EISDIR: 'is a folder',
  ENXIO: 'is no regular file',
  EEXIST: 'is a file, where a folder goes',
  ENOENT: 'is a link to nothing',
  ENOTDIR: 'is below a file',
};

/** Says what is in the way; any other error stays as it is. */
function obstacle(path: string, error: unknown): unknown {
  const reason = IN_THE_WAY[(error as NodeJS.ErrnoException).code ?? ''];
  return reason ? SkeletonError.unsafeTarget(path, path, reason) : error;
}

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
    if (this.make(absolute, path)) this.fresh.add(path);
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

  private make(absolute: string, path: string): string | undefined {
    try {
      return mkdirSync(absolute, { recursive: true });
    } catch (error) {
      throw obstacle(path, error);
    }
  }

  private open(path: string, { mode, replace }: WantedFile) {
    const flags = replace ? OVERWRITE : 'wx';
    try {
      return openSync(join(this.root, path), flags, mode);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST' && !replace) return undefined;
      throw obstacle(path, error);
    }
  }
}
