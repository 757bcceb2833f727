import {
  readTree,
  verifyReport,
} from '@microservice-scaffolder/plugin-microservice-node';
import { EXIT } from '../exitStatus';
import { printJson, printProblems } from '../Terminal';
import { Command } from './Command';

/** Checks a generated service against every rule. */
export const verify: Command<[directory: string]> = async (
  { terminal, json },
  directory,
) => {
  const report = await verifyReport(await readTree(directory));
  const problems = report.rules.flatMap(rule => rule.problems);
  if (json) {
    printJson(terminal, report as never);
  } else {
    report.rules.forEach(({ id, promise, problems: found }) =>
      terminal.out(
        `${found.length ? 'fail' : 'good'}  ${id.padEnd(18)} ${promise}`,
      ),
    );
    printProblems(terminal, problems, false);
  }
  return problems.length ? EXIT.fault : EXIT.good;
};
