import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Surroundings } from './surroundings';

/** What a process rendered, and what it took for its language and time zone. */
export interface Printed {
  locale: string;
  timeZone: string;
  digests: Record<string, string>;
}

const root = resolve(__dirname, '../..');

/** Renders every service in a process of its own. */
export async function digestsUnder(
  { env }: Surroundings,
  node: string = process.execPath,
): Promise<Printed> {
  const { stdout } = await promisify(execFile)(
    node,
    [
      ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
      join(__dirname, 'printDigests.ts'),
    ],
    { cwd: root, env: { ...process.env, ...env } },
  );
  return JSON.parse(stdout);
}
