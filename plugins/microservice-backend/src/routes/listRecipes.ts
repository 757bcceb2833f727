import { RequestHandler } from 'express';
import { RouteDependencies } from './RouteDependencies';

/**
 * `GET /recipes`: the recipes that policy allows.
 *
 * @internal
 */
export function listRecipes({ generator }: RouteDependencies): RequestHandler {
  return async (_request, response) => {
    response.json({ items: generator.recipes() });
  };
}
