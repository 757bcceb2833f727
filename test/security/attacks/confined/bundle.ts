import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Makes one file of a program in this folder and all that it needs, so that the process that runs it may read nothing else.
 *
 * @returns the path of the file
 */
export function bundle(program: string, folder: string): string {
  const outfile = join(folder, `${program}.cjs`);
  buildSync({
    entryPoints: [join(__dirname, `${program}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['fsevents', 'chokidar'],
    logLevel: 'error',
  });
  return outfile;
}
