import { CoverageReport } from './coverage';
import { Finding } from './lint';
import { Refusal } from './matrix';

/** What `microservice test` is asked to look at. */
export interface TestOptions {
  /** Only this recipe. */
  recipe?: string;
  /** Only combinations that bring this layer, and only what is wrong in it. */
  layer?: string;
  /** Folder of the golden trees; none are compared where absent. */
  golden?: string;
  /** Makes the golden trees what is rendered. */
  update: boolean;
  /** Percent of branches that have to be taken; nothing is asked where absent. */
  minimumCoverage?: number;
}

/** What was tried of a recipe. */
export interface RecipeReport {
  id: string;
  layouts: number;
  combinations: number;
  /** Defaults and single choices that the recipe refuses, and why. */
  refused: Pick<Refusal, 'name' | 'problems'>[];
  pairs: number;
  refusedPairs: number;
  /** Files of all trees together. */
  files: number;
}

/** How the golden trees compare with what is rendered. */
export interface GoldenReport {
  directory: string;
  files: number;
  /** What differs, by golden file; after an update, what was changed. */
  diffs: Record<string, string>;
  updated: boolean;
  /** Recipes whose golden trees were left alone, since not every combination renders. */
  skipped: string[];
}

/** Everything that `microservice test` found. */
export interface TestReport {
  recipes: RecipeReport[];
  golden?: GoldenReport;
  coverage: CoverageReport;
  /** Errors before warnings. */
  findings: Finding[];
}
