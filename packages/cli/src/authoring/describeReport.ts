import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { describeExcerpt } from '@microservice-scaffolder/plugin-microservice-node';
import { CoverageReport } from './coverage';
import { Finding } from './lint';
import { GoldenReport, RecipeReport, TestReport } from './TestReport';

/** A longer diff says nothing more to a person at a terminal. */
const LINES_OF_A_DIFF = 40;

/** A report as lines for people, without the findings themselves. */
export function describeReport(report: TestReport): string[] {
  const { recipes, golden, coverage } = report;
  return [
    ...recipes.flatMap(describeRecipe),
    ...(golden ? describeGolden(golden) : []),
    ...describeCoverage(coverage),
  ];
}

/** A finding as lines for people: the sentence, and the line that it speaks of. */
export function describeFinding(finding: Finding): string[] {
  return [formatProblem(finding), ...describeExcerpt(finding.excerpt)];
}

/** How many errors and warnings there are. */
export function summaryOf({ findings }: TestReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

function describeRecipe(recipe: RecipeReport): string[] {
  const { id, layouts, combinations, files, pairs, refusedPairs } = recipe;
  const tried = pairs - refusedPairs;
  return [
    `${id}  ${counted(combinations, 'combination')} of ${counted(
      layouts,
      'layout',
    )}, ${files} files, ${tried} of ${pairs} pairs of choices`,
    ...recipe.refused.map(
      ({ name, problems: [{ where, what }] }) =>
        `  refused ${name}: ${where} ${what}`,
    ),
  ];
}

function describeGolden({
  directory,
  files,
  diffs,
  updated,
  skipped,
}: GoldenReport): string[] {
  const changed = Object.keys(diffs);
  const verb = updated ? 'written' : 'different';
  return [
    `golden  ${counted(files, 'file')} in ${directory}, ${
      changed.length
    } ${verb}`,
    ...skipped.map(
      recipe => `  ${recipe} is left alone: not every combination renders`,
    ),
    ...changed.flatMap(path =>
      updated ? [`  ${path}`] : shortened(diffs[path]),
    ),
  ];
}

function shortened(diff: string): string[] {
  const lines = diff.trimEnd().split('\n');
  const left = lines.length - LINES_OF_A_DIFF;
  return left > 0
    ? [...lines.slice(0, LINES_OF_A_DIFF), `... ${counted(left, 'line')} more`]
    : lines;
}

function describeCoverage(coverage: CoverageReport): string[] {
  const { branches, taken, percent, missed } = coverage;
  if (!branches) return ['conditions  none'];
  return [
    `conditions  ${taken} of ${branches} branches taken, ${percent} %`,
    ...missed.map(({ where, what }) => `  ${where}: ${what}`),
  ];
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
