import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A module of a hostile service beside its harmless twin. */
export interface ModulePair {
  name: string;
  harmless: string;
  hostile: string;
  /** Hostile text by harmless text. */
  texts: Record<string, string>;
}

/** Compares modules as Python reads them, all in one process; returns the names of those that differ. */
export async function differingModules(
  pairs: readonly ModulePair[],
): Promise<string[]> {
  const run = promisify(execFile)(
    'python3',
    [join(__dirname, 'compareModules.py')],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  run.child.stdin!.end(JSON.stringify(pairs));
  return JSON.parse((await run).stdout);
}

/** Whether there is a Python to ask. */
export function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
}
