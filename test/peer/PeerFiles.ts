import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostInterface } from './HostInterface';

/** Where templates come from: the peer's files, or what a test makes. */
export interface PeerLoader {
  getSource(name: string): { src: string } | null;
}

/**
 * Makes a class that stands for each of the peer's loaders.
 *
 * @param folder - the templates of the peer's tests, which is what all of them read here
 */
export function loaderOf(folder: string): new () => PeerLoader {
  return class implements PeerLoader {
    getSource(name: string): { src: string } | null {
      const path = join(folder, name);
      return existsSync(path) ? { src: readFileSync(path, 'utf8') } : null;
    }

    on(): never {
      throw new HostInterface('on');
    }
  };
}
