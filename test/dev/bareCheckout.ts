import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const tracked = ['dev', 'scripts/dev', 'package.json', 'yarn.lock'];
const tools = ['.tools/package.json', '.tools/package-lock.json'];

/** A folder that holds what `./dev` needs before anything was installed or built. */
export function bareCheckout(): string {
  const directory = mkdtempSync(join(tmpdir(), 'bare-checkout-'));
  for (const path of [...tracked, ...tools, '.tools/.npmrc']) {
    cpSync(join(root, path), join(directory, path), { recursive: true });
  }
  mkdirSync(join(directory, 'packages'));
  mkdirSync(join(directory, 'plugins'));
  return directory;
}

/** A folder for PATH, made inside `parent`, in which only the programs named can be found. */
export function onlyPrograms(
  parent: string,
  programs: Record<string, string>,
): string {
  const directory = mkdtempSync(join(parent, 'programs-'));
  for (const [name, file] of Object.entries(programs)) {
    symlinkSync(file, join(directory, name));
  }
  return directory;
}

/** Runs `./dev` and waits for its end. */
export function runDev(
  directory: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(directory, 'dev'), ...args],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}
