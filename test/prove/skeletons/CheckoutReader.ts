import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  UrlReaderService,
  UrlReaderServiceReadTreeResponse,
  UrlReaderServiceReadTreeResponseDirOptions,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Checkout } from './Checkout';

const ADDRESS =
  /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/(?:tree|blob)\/[^/]+\/?(.*)$/;

/** Reads addresses on GitHub from the checkouts of their repositories. */
export class CheckoutReader implements UrlReaderService {
  constructor(private readonly checkouts: readonly Checkout[]) {}

  async readTree(url: string): Promise<UrlReaderServiceReadTreeResponse> {
    const folder = this.folderAt(url);
    return {
      dir: async (options?: UrlReaderServiceReadTreeResponseDirOptions) =>
        copyOf(folder, options?.targetDir),
      files: unused,
      archive: unused,
      etag: '',
    };
  }

  readUrl = unused;

  search = unused;

  private folderAt(url: string): string {
    const [, owner, name, path = ''] = ADDRESS.exec(url) ?? [];
    const found = this.checkouts.find(
      each => each.owner === owner && each.name === name,
    );
    if (!found) throw new NotFoundError(`${url} is in none of the checkouts`);
    const folder = join(found.directory, decodeURIComponent(path));
    if (!existsSync(folder)) throw new NotFoundError(`${url} does not exist`);
    return folder;
  }
}

function copyOf(
  folder: string,
  target: string = mkdtempSync(join(tmpdir(), 'tree-')),
): string {
  const filter = (path: string) => basename(path) !== '.git';
  cpSync(folder, target, { recursive: true, filter });
  return target;
}

async function unused(): Promise<never> {
  throw new Error('only whole folders are read from checkouts');
}
