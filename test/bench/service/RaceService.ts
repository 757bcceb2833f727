import { readFileSync } from 'node:fs';
import { Life } from './lives';

/** A service that takes part in a race. */
export interface RaceService {
  /** Which of the two it is. */
  name: 'generated' | 'other';
  url: string;
  pid: number;
  headers: Record<string, string>;
  /** What is asked of it. */
  life: Life;
  stop(): Promise<void>;
}

const TICKS_PER_SECOND = 100;

/** Seconds that the cores worked for a process so far. */
export function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands in parentheses and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user, system] = [fields[11], fields[12]].map(Number);
  return (user + system) / TICKS_PER_SECOND;
}
