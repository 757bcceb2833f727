import { Finding } from '../lint';
import { Matrix, Refusal } from './Combination';
import { Dimension } from './Dimension';

/**
 * Refusals that are mistakes: a layout whose defaults are refused, and a choice that the recipe offers and never takes.
 * Any other refusal is a decision of the recipe.
 */
export function refusalFindings(
  { recipe, combinations, refused }: Matrix,
  dimensions: readonly Dimension[],
): Finding[] {
  const defaults = refused
    .filter(({ reason }) => reason === 'default')
    .map(refusal => ({
      ...mistake(recipe, refusal),
      what: `refuses its own defaults for ${refusal.name}: ${reasonOf(
        refusal,
      )}`,
    }));
  // Where nothing is taken, the defaults have said why.
  if (!combinations.length) return defaults;
  const never = dimensions.flatMap(({ choices, promised }, dimension) =>
    choices.flatMap(({ name, variant }, choice) => {
      const has = ({ row }: { row: readonly number[] }) =>
        row[dimension] === choice;
      const refusal = refused.find(
        each => each.reason !== 'default' && has(each),
      );
      if (!promised || !name || !refusal || combinations.some(has)) return [];
      const file = variant ? 'variants.yaml' : 'recipe.yaml';
      const what = `offers ${name} and refuses it in every combination: ${reasonOf(
        refusal,
      )}`;
      return [
        {
          ...mistake(recipe, refusal),
          where: `recipes/${recipe}/${file}`,
          what,
        },
      ];
    }),
  );
  return [...defaults, ...never];
}

function mistake(recipe: string, { problems }: Refusal): Finding {
  return {
    where: `recipes/${recipe}/recipe.yaml`,
    what: '',
    fix: problems[0].fix,
    severity: 'error',
    code: 'refused',
  };
}

/** The first reason, and how many there are besides. */
function reasonOf({ problems: [{ where, what }, ...others] }: Refusal): string {
  const more = others.length ? ` (and ${others.length} more)` : '';
  return `${where} ${what}${more}`;
}
