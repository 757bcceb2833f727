import express, { RequestHandler, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { acquireLease } from './acquireLease';
import { continueOperation } from './continueOperation';
import { getOperation } from './getOperation';
import { getSealingKey } from './getSealingKey';
import { listOperations } from './listOperations';
import { listRecipes } from './listRecipes';
import { openOperation } from './openOperation';
import { planRecipe } from './planRecipe';
import { recordOperation } from './recordOperation';
import { releaseLease } from './releaseLease';
import { renewLease } from './renewLease';
import { RouteDependencies } from './RouteDependencies';

/** The largest domain models have some hundred entities, far below this. */
const LARGEST_BODY = '512kb';

type Route = readonly [
  method: 'get' | 'post' | 'put' | 'patch',
  path: string,
  handler: (dependencies: RouteDependencies) => RequestHandler,
];

const ROUTES: readonly Route[] = [
  ['get', '/recipes', listRecipes],
  ['post', '/recipes/:id/plan', planRecipe],
  ['get', '/secrets/key', getSealingKey],
  ['get', '/operations', listOperations],
  ['post', '/operations', openOperation],
  ['get', '/operations/:id', getOperation],
  ['patch', '/operations/:id', recordOperation],
  ['post', '/operations/:id/continue', continueOperation],
  ['post', '/operations/:id/lease', acquireLease],
  ['put', '/operations/:id/lease', renewLease],
  ['post', '/operations/:id/lease/release', releaseLease],
];

/**
 * The HTTP API of the plugin.
 *
 * @internal
 */
export function createRouter(dependencies: RouteDependencies): Router {
  const router = PromiseRouter();
  router.use(express.json({ limit: LARGEST_BODY }));
  for (const [method, path, handler] of ROUTES) {
    router[method](path, handler(dependencies));
  }
  return router;
}
