import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of a public repository, beside others in one folder. */
export interface Checkout {
  /** `acme+templates`, which is the name of its folder. */
  id: string;
  owner: string;
  name: string;
  directory: string;
}

const { TEMPLATE_CHECKOUTS: folder } = process.env;

/** What to do where no folder of checkouts is known. */
export function lacksCheckouts(): string | undefined {
  return folder && checkouts().length
    ? undefined
    : 'TEMPLATE_CHECKOUTS names no folder of template repositories: set it to one that holds, for each, what git clone https://github.com/<owner>/<name> <folder>/<owner>+<name> makes.';
}

/** The checkouts that there are, by name. */
export function checkouts(): Checkout[] {
  return (folder ? readdirSync(folder) : []).sort().flatMap(id => {
    const [, owner, name] = /^([\w-]+)\+([\w.-]+)$/.exec(id) ?? [];
    return name ? [{ id, owner, name, directory: join(folder!, id) }] : [];
  });
}

/** The commit that a checkout stands at. */
export function commitOf({ directory }: Checkout): string {
  return execFileSync('git', ['-C', directory, 'rev-parse', 'HEAD'], {
    encoding: 'utf8',
  }).trim();
}
