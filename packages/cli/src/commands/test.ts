import {
  describeFinding,
  describeReport,
  summaryOf,
} from '../authoring/describeReport';
import { testTemplates } from '../authoring/testTemplates';
import { Fault } from '../Fault';
import { EXIT } from '../exitStatus';
import { findGolden } from '../input/findGolden';
import { printJson } from '../Terminal';
import { Command } from './Command';

/** Options of `test`. */
export interface TestCommandOptions {
  recipe?: string;
  layer?: string;
  golden?: string;
  update?: boolean;
  minCoverage?: string;
}

/** Tests the templates themselves: for authors of layers and their CI. */
export const test: Command<[options: TestCommandOptions]> = async (
  { terminal, json, templates },
  { recipe, layer, golden, update = false, minCoverage },
) => {
  if (update && layer) {
    throw Fault.ofUsage(
      '--update',
      'renews whole trees and not the part of one layer',
      'leave --layer out',
    );
  }
  const minimumCoverage = percentage(minCoverage);
  const started = performance.now();
  const directory = templates();
  const report = await testTemplates(directory, {
    ...{ recipe, layer, update, minimumCoverage },
    golden: findGolden(golden, directory, update),
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  if (json) {
    printJson(terminal, { ...report, seconds } as never);
  } else {
    describeReport(report).forEach(line => terminal.out(line));
    report.findings
      .flatMap(describeFinding)
      .forEach(line => terminal.err(line));
    terminal.out(`${summaryOf(report)}, in ${seconds} s`);
  }
  const failed = report.findings.some(({ severity }) => severity === 'error');
  return failed ? EXIT.fault : EXIT.good;
};

function percentage(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = Number(text);
  if (text.trim() && percent >= 0 && percent <= 100) return percent;
  throw Fault.ofUsage(
    '--min-coverage',
    `'${text}' is no percentage`,
    'write a number from 0 to 100',
  );
}
