import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import {
  Generator,
  PathExplanation,
  PathWriter,
} from '@microservice-scaffolder/plugin-microservice-node';
import { EXIT, ExitStatus } from '../exitStatus';
import { printJson } from '../Terminal';
import { CommandContext } from './Command';

/** Members of a merged file beyond these are counted only; `--json` lists all. */
const MOST_MEMBERS = 12;

/** Prints why a file of a plan is there and who wrote which part of it; answers 1 for a path that is not there. */
export async function explainPath(
  { terminal, json }: CommandContext,
  generator: Generator,
  { plan, path }: { plan: Plan; path: string },
): Promise<ExitStatus> {
  const explanation = await generator.explain(plan, path.replace(/^\.\//, ''));
  if (json) printJson(terminal, explanation as never);
  else linesOf(explanation, plan).forEach(line => terminal.out(line));
  return explanation.result === 'present' ? EXIT.good : EXIT.fault;
}

function linesOf(explanation: PathExplanation, plan: Plan): string[] {
  if (explanation.result === 'present')
    return [explanation.path, ...explanation.writers.flatMap(writerLines)];
  const { path, candidates, closest } = explanation;
  return [
    `${path} is no file of ${plan.answers.name}`,
    ...candidates.flatMap(({ source, because }) => [
      '',
      `  ${source} would write it`,
      ...because.map(sentence => `    ${sentence}`),
    ]),
    ...(closest.length ? ['', `  Closest: ${closest.join(', ')}`] : []),
  ];
}

function writerLines(writer: PathWriter): string[] {
  return [
    '',
    `  ${writer.source}${writer.part ? ` (${writer.part})` : ''}`,
    `    wrote ${writtenBy(writer)}`,
    ...writer.because.map(sentence => `    ${sentence}`),
  ];
}

function writtenBy({ wrote, lines, members }: PathWriter): string {
  if (lines) return `about lines ${lines.first} to ${lines.last}`;
  if (!members) return wrote;
  const shown = members.slice(0, MOST_MEMBERS).join(', ');
  const more = members.length - MOST_MEMBERS;
  return `${wrote}: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
