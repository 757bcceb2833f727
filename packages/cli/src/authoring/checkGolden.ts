import { relative } from 'node:path';
import {
  comparePaths,
  FileTree,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  compareGolden,
  foreignFolders,
  GoldenPart,
  goldenFindings,
  goldenTree,
  readGolden,
  strayFindings,
  updateGolden,
} from './golden';
import { Finding } from './lint';
import { Attempt, Reason } from './matrix';
import { GoldenReport, TestOptions } from './TestReport';
import { RecipeOutcome } from './testRecipe';

/** What is kept: variants are tried and not reviewed, pairs are made of what is. */
const KEPT: readonly Reason[] = ['default', 'choice'];

/** Golden trees are compared for the recipes that rendered whole. */
export interface GoldenOutcome {
  report: GoldenReport;
  findings: Finding[];
}

/**
 * Compares the golden trees with what was rendered, or makes them that. A recipe of which a combination did not render is
 * left alone: half a tree is nothing to accept.
 */
export async function checkGolden(
  outcomes: RecipeOutcome[],
  recipes: string[],
  options: TestOptions & { golden: string },
): Promise<GoldenOutcome> {
  const { golden: directory, layer, update } = options;
  const whole = outcomes.filter(isWhole);
  const rendered = renderedOf(whole);
  const { golden, strays } = await readFolders(directory, whole);
  const foreign = options.recipe
    ? []
    : await foreignFolders(directory, recipes);
  const differences = compareGolden(golden, rendered).filter(
    ({ from }) => !layer || from.some(source => source.startsWith(`${layer}/`)),
  );
  if (update) await updateGolden(directory, differences, rendered);
  const shown = shortest(directory);
  return {
    report: {
      directory: shown,
      files: rendered.files.length,
      diffs: Object.fromEntries(
        differences.map(({ path, diff }) => [path, diff]),
      ),
      updated: update,
      skipped: outcomes
        .filter(outcome => !isWhole(outcome))
        .map(({ recipe }) => recipe),
    },
    findings: [
      ...(update ? [] : goldenFindings(shown, differences, golden)),
      ...(layer ? [] : strayFindings(shown, [...foreign, ...strays])),
    ],
  };
}

async function readFolders(
  directory: string,
  outcomes: RecipeOutcome[],
): Promise<{ golden: FileTree; strays: string[] }> {
  const folders = await Promise.all(
    outcomes.map(({ recipe, attempts, others }) => {
      const parts = [...attempts, ...others].flatMap(partOf);
      const layouts = parts.map(({ layout }) => layout);
      return readGolden(directory, recipe, layouts);
    }),
  );
  return {
    golden: { files: folders.flatMap(({ files }) => files) },
    strays: folders.flatMap(({ strays }) => strays),
  };
}

/** As seen from where the author is, unless that leads outside. */
function shortest(directory: string): string {
  const path = relative(process.cwd(), directory);
  return path && !path.startsWith('..') ? path : directory;
}

function isWhole({ attempts, others }: RecipeOutcome): boolean {
  return [...attempts, ...others].every(({ tree }) => tree);
}

function renderedOf(outcomes: RecipeOutcome[]): FileTree {
  const files = outcomes.flatMap(
    ({ recipe, attempts, others }) =>
      goldenTree(recipe, [...attempts, ...others].flatMap(partOf)).files,
  );
  return { files: files.sort((a, b) => comparePaths(a.path, b.path)) };
}

function partOf({ combination, tree }: Attempt): GoldenPart[] {
  const { name, layout, reason } = combination;
  return tree && KEPT.includes(reason) ? [{ name, layout, tree }] : [];
}
