import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const everything = 64 * 1024 * 1024;

/** A repository as a developer gets it: cloned by real git. */
export class Checkout {
  private constructor(readonly directory: string) {}

  /** Clones with all branches, tags and other references of the remote. */
  static async clone(
    url: string,
    { directory, token }: { directory: string; token: string },
  ): Promise<Checkout> {
    const authorised = new URL(url);
    authorised.username = 'git';
    authorised.password = token;
    await execute('git', ['clone', '--quiet', authorised.href, directory]);
    const references = 'refs/*:refs/remotes/origin/*';
    await execute('git', ['fetch', '--quiet', 'origin', references], {
      cwd: directory,
    });
    return new Checkout(directory);
  }

  /** What a git command prints. Throws when it fails. */
  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.directory,
      encoding: 'utf8',
      maxBuffer: everything,
    }).trim();
  }

  /** Every object that the remote has handed over, as one text. */
  allObjects(): string {
    return this.git('cat-file', '--batch', '--batch-all-objects');
  }

  has(path: string): boolean {
    return existsSync(join(this.directory, path));
  }
}
