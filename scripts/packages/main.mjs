// `./dev packages` builds and packs what is published, and runs it from the packed files instead of the sources.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory, root } from '../dev/paths.mjs';
import { checkPacked, renderedBy } from './checkPacked.mjs';
import { compile } from './compile.mjs';
import { packPackage } from './packPackage.mjs';
import { publishedPackages } from './publishedPackages.mjs';

// Below the root, so that what the packages need of others is found in its node_modules.
const place = join(dataDirectory, 'packed');

const ANSWERS = `
name: item-service
owner: group:default/shop-team
repository: {owner: acme}
`;

rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
writeFileSync(join(place, 'answers.yaml'), ANSWERS);
compile();

const manifests = publishedPackages().map(folder => {
  console.log(`Packing ${folder}`);
  return packPackage(folder, place);
});
const wrong = manifests.flatMap(manifest => checkPacked(manifest, place));

const program = '@microservice-scaffolder/cli/bin/microservice';
const packed = renderedBy(join(place, 'node_modules', program), place, 'one');
const sources = renderedBy(
  join(root, 'packages/cli/bin/microservice'),
  place,
  'two',
);
if (packed.tree !== sources.tree) {
  wrong.push(
    `the packed command line renders ${packed.tree}, the sources ${sources.tree}; look at what the build leaves out`,
  );
}
wrong.forEach(sentence => console.error(sentence));
console.log(`${manifests.length} packages; ${packed.files} files rendered`);
process.exit(wrong.length ? 1 : 0);
