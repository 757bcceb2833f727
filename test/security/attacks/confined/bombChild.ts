// Renders one bomb, named by its number, in one dialect, and writes down how it ended and what it took.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  TemplateEngine,
  TemplateError,
} from '../../../../plugins/microservice-node/src/engine';
import { skeletonEngine } from '../../../../plugins/microservice-node/src/skeleton/skeletonEngine';
import { peakMegabytes } from '../../../bench/ways/peakMegabytes.mjs';
import { bombs } from '../bombs';

/** What came of one bomb. */
export interface BombReport {
  /** The message of the error of ours, or what went wrong instead. */
  message?: string;
  fault?: string;
  /** By the clock, and by the work of the process where that is less. */
  milliseconds: number;
  /** Of the whole process, at its highest. */
  megabytes: number;
  /** What the same process renders afterwards. */
  afterwards: string;
}

const ordinary =
  '{% macro m(a) %}${{ a | upper }}{% endmacro %}{% for i in range(3) %}${{ m("x") }}${{ i }}{% endfor %}';

function rendererOf(dialect: string): (text: string) => string {
  const skeleton = skeletonEngine({ source: '', target: '', values: {} });
  const engine = new TemplateEngine();
  return dialect === 'compat'
    ? text => skeleton.render('bomb', text)
    : text => engine.render({ name: 'bomb', text }, {});
}

function endOf(render: () => string): Pick<BombReport, 'message' | 'fault'> {
  try {
    return { fault: `a text of ${render().length} characters` };
  } catch (error) {
    return error instanceof TemplateError
      ? { message: error.message }
      : { fault: String((error as Error).stack) };
  }
}

const [, , number, dialect, folder] = process.argv;
const render = rendererOf(dialect);
render(ordinary);
const text = bombs[Number(number)].text();
const [clock, work] = [performance.now(), process.cpuUsage()];
const end = endOf(() => render(text));
const elapsed = performance.now() - clock;
const { user, system } = process.cpuUsage(work);
const report: BombReport = {
  ...end,
  milliseconds: Math.round(Math.min(elapsed, (user + system) / 1_000)),
  // What cannot be measured is too much.
  megabytes: Math.round(peakMegabytes('self') ?? Number.MAX_SAFE_INTEGER),
  afterwards: render(ordinary),
};
writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
