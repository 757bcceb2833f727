import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** Reads and writes every file as it is: what the disk needs. */
export function prepare({ skeleton }) {
  return target => copyFolder(skeleton, target);
}

function copyFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [`${from}/${entry.name}`, `${to}/${entry.name}`];
    if (entry.isDirectory()) copyFolder(source, target);
    else writeFileSync(target, readFileSync(source));
  }
}
