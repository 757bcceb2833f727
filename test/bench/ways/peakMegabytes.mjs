import { readFileSync } from 'node:fs';

/**
 * The most memory that a process held, as Linux saw it. `resourceUsage` would count what the process was before it became what
 * it is: a copy of the one that started it.
 *
 * @param {number | 'self' | undefined} process its id; nothing for one that did not start
 * @returns {number | undefined} nothing where it has ended, and where this is no Linux
 */
export function peakMegabytes(process) {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    const found = /VmHWM:\s+(\d+) kB/.exec(status);
    return found ? Number(found[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}
