import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { referencePages } from './pages.mjs';

const folder = resolve(import.meta.dirname, '../../docs/reference');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(await referencePages())) {
  writeFileSync(resolve(folder, name), text);
  console.log(`docs/reference/${name}`);
}
