import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path to permissions and content of every file, and to nothing of every empty folder. */
export function treeOf(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names.sort().map(name => {
      const path = join(directory, name);
      const status = lstatSync(path);
      if (status.isDirectory()) return [`${name}/`, ''];
      const mode = (status.mode & 0o777).toString(8);
      return [name, `${mode} ${readFileSync(path, 'latin1')}`];
    }),
  );
}
