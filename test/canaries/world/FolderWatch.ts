import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Content } from '../places/Content';

const INTERVAL = 40;

/** Sees the files of a folder while they are there: what a task leaves in its workspace is gone when it ends. */
export class FolderWatch {
  private readonly seen = new Set<string>();
  private readonly contents: Content[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly folder: string) {
    this.timer = setInterval(() => this.look(), INTERVAL);
  }

  /** Everything seen since the last time that somebody asked. */
  take(): Content[] {
    this.look();
    return this.contents.splice(0);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    for (const path of filesBelow(this.folder)) {
      const content = ifThere(() => this.readNew(path));
      if (content) this.contents.push(content);
    }
  }

  private readNew(path: string): Content | undefined {
    const { ino, mtimeMs, size } = statSync(path);
    const version = `${path} ${ino} ${mtimeMs} ${size}`;
    if (this.seen.has(version)) return undefined;
    this.seen.add(version);
    return { where: path, bytes: readFileSync(path) };
  }
}

/** Every file below a folder that is there at the moment. */
export function filesBelow(folder: string): string[] {
  const entries = ifThere(() => readdirSync(folder, { withFileTypes: true }));
  return (entries ?? []).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** What the work gives; nothing where the file has gone meanwhile. */
export function ifThere<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
