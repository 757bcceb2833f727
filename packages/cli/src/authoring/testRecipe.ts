import { Recipe } from '@microservice-scaffolder/plugin-microservice-common';
import { Finding } from './lint';
import {
  Attempt,
  BASE_ANSWERS,
  Combination,
  dimensionsOf,
  Generators,
  Matrix,
  planMatrix,
  readVariants,
  refusalFindings,
  tryCombination,
} from './matrix';

/** What is needed to try a recipe. */
export interface RecipeTest {
  recipe: Recipe;
  templates: string;
  generators: Generators;
  /** Only combinations that bring this layer, where one is named. */
  layer?: string;
}

/** What became of a recipe's combinations. */
export interface RecipeOutcome {
  recipe: string;
  matrix: Matrix;
  attempts: Attempt[];
  /** Defaults that were rendered only to compare others with them. */
  others: Attempt[];
  findings: Finding[];
}

/** Tries every combination of a recipe's matrix, one after the other. Rejects with a LibraryError for bad variants. */
export async function testRecipe({
  recipe,
  templates,
  generators,
  layer,
}: RecipeTest): Promise<RecipeOutcome> {
  const variants = await readVariants(templates, recipe.id);
  const dimensions = dimensionsOf(recipe, variants);
  const matrix = planMatrix({
    recipe: recipe.id,
    dimensions,
    base: BASE_ANSWERS,
    plan: answers => generators.first.plan(recipe.id, answers),
  });
  const brings = ({ plan }: Combination) =>
    !layer || plan.layers.some(({ id }) => id === layer);
  const attempts: Attempt[] = [];
  const others: Attempt[] = [];
  for (const combination of matrix.combinations) {
    const wanted = brings(combination);
    if (!wanted && combination.reason !== 'default') continue;
    const attempt = await tryCombination(combination, generators);
    (wanted ? attempts : others).push(attempt);
  }
  const findings = refusalFindings(matrix, dimensions);
  return { recipe: recipe.id, matrix, attempts, others, findings };
}
