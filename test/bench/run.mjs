// Measures a skeleton and some who render it, and prints the medians: node test/bench/run.mjs 1000-templates floor,engine,action 3
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');
const { main } = require('./main.ts');

process.exitCode = await main(process.argv.slice(2));
