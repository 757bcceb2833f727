import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { everyPart } from '../everyPart';
import { Layer, Part } from '../Layer';

/** What texts about the API may ask for. */
const KNOWN =
  /^(api\.prefix|conventions\.(loginPath|registerPath)|paths\.[A-Z]\w*)$/;

/**
 * What is wrong with what layers say about the API beyond its form: placeholders that nothing fills in, endpoints that begin
 * with an error, and names or addresses that a layer gives twice.
 *
 * @internal
 */
export function apiProblems(layers: Layer[]): Problem[] {
  return layers
    .flatMap(everyPart)
    .flatMap(part => [
      ...placeholderProblems(part),
      ...successProblems(part),
      ...repetitionProblems(part),
    ]);
}

function placeholderProblems(part: Part): Problem[] {
  const text = JSON.stringify(part.api ?? {});
  return [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)]
    .filter(([, name]) => !KNOWN.test(name))
    .map(([whole]) => ({
      where: part.placeOf(['api']),
      code: 'api.placeholder',
      what: `asks for ${whole}, which nothing fills in here`,
      fix: 'write api.prefix, conventions.loginPath, conventions.registerPath or paths with the name of an entity',
    }));
}

function successProblems(part: Part): Problem[] {
  return (part.api?.endpoints ?? []).flatMap(({ name, statuses }, index) =>
    typeof statuses[0] === 'number' && statuses[0] < 400
      ? []
      : [
          {
            where: part.placeOf(['api', 'endpoints', index, 'statuses']),
            code: 'api.success',
            what: `begins the statuses of ${name} with an error`,
            fix: 'put the status of a success first',
          },
        ],
  );
}

function repetitionProblems(part: Part): Problem[] {
  const seen = new Set<string>();
  return (part.api?.endpoints ?? []).flatMap(({ name, method, path }, index) =>
    [name, `${method} ${path}`]
      .filter(key => seen.has(key) || !seen.add(key))
      .map(key => ({
        where: part.placeOf(['api', 'endpoints', index]),
        code: 'api.twice',
        what: `brings ${key} twice`,
        fix: 'remove one of both',
      })),
  );
}
