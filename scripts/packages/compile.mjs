import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { root } from '../dev/paths.mjs';

/** Writes the declarations of all packages to `dist-types`; ends the process where a type is wrong. */
export function compile() {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
