import { RequestHandler } from 'express';
import { NotFoundError } from '@backstage/errors';
import { RouteDependencies } from './RouteDependencies';

/**
 * `POST /recipes/:id/plan` with `{ answers }`: the plan, or 422 with the problems of the answers. Nothing is stored.
 *
 * @internal
 */
export function planRecipe({ generator }: RouteDependencies): RequestHandler {
  return async (request, response) => {
    const { id } = request.params;
    const known = generator.recipes().map(recipe => recipe.id);
    if (!known.includes(id)) {
      throw new NotFoundError(
        `There is no recipe '${id}'; choose ${known.join(', ')}.`,
      );
    }
    const check = generator.plan(id, request.body?.answers);
    if (check.result === 'ok') response.json({ plan: check.value });
    else response.status(422).json({ problems: check.problems });
  };
}
