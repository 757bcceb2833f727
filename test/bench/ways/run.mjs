// Renders a skeleton in one way and prints what was measured, as JSON. Plain JavaScript, so that nothing translates what runs:
// node run.mjs '<job as JSON>'
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { peakMegabytes } from './peakMegabytes.mjs';
import { watchStalls } from './watchStalls.mjs';

/**
 * @typedef {object} Job
 * @property {string} way name of a module beside this one
 * @property {string} skeleton folder of templates
 * @property {string} target folder that gets one tree for each pass
 * @property {string} packages a folder whose node_modules hold our packages as they are published
 * @property {object} values what is rendered with
 * @property {number} passes how often it is rendered; the first pass is cold
 */

/** @type {Job} */
const job = JSON.parse(process.argv[2]);
const load = createRequire(join(job.packages, 'any.js'));
const { prepare } = await import(`./${job.way}.mjs`);
const render = await prepare({ ...job, load });
const loaded = peakMemory();
const passes = [];
for (let pass = 0; pass < job.passes; pass++) {
  const target = join(job.target, String(pass));
  const stalls = watchStalls();
  const before = process.cpuUsage();
  const start = performance.now();
  await render(target);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000;
  passes.push({ milliseconds, cpu, stall: stalls.longest() });
}
console.log(JSON.stringify({ passes, loaded, peak: peakMemory() }));

function peakMemory() {
  return peakMegabytes('self') ?? process.resourceUsage().maxRSS / 1024;
}
