import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILES = 100;

/** Writes a service of 100 text files of about a kilobyte, with the record of its origin, as the step that renders does. */
export function writeService(directory: string): void {
  for (let number = 1; number <= FILES; number += 1) {
    const file = join(directory, pathOf(number));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `# ${number}\n`.padEnd(1000, 'text '));
  }
}

function pathOf(number: number): string {
  if (number === 1) return 'README.md';
  if (number === 2) return '.scaffold/manifest.json';
  return `src/part${number % 7}/file${number}.txt`;
}
