// Profiles one way to render: node test/bench/profile.mjs 1000-templates engine
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');
const { main } = require('./profile/main.ts');

process.exitCode = await main(process.argv.slice(2));
