import { comparePaths, Problem } from '../model';

/** What ordering needs to know of a layer. @public */
export interface LayerNode {
  id: string;
  requires: string[];
}

const KINDS = ['base', 'stack', 'option'];

/** Base before stack before option, then by name. */
function byKindThenId(left: string, right: string): number {
  const rank = (id: string) => KINDS.indexOf(id.split('/')[0]);
  return rank(left) - rank(right) || comparePaths(left, right);
}

/** The chosen layers with everything they require, or what stands in the way. @public */
export type LayerOrder<T> =
  | { result: 'ok'; layers: T[] }
  | {
      result: 'invalid';
      problems: Problem[];
      /** Layers that require each other in a circle: ids from the first one back to it. */
      circles: string[][];
    };

/**
 * Collects the chosen layers and what they require, in canonical order: kind, then id, but none before what it requires,
 * since its code goes on where theirs ends. The order in which boxes were ticked never matters.
 *
 * @public
 */
export function orderLayers<T extends LayerNode>(
  selected: string[],
  lookup: (id: string) => T | undefined,
): LayerOrder<T> {
  const found = new Map<string, T>();
  const problems: Problem[] = [];
  const circles: string[][] = [];
  const visit = (id: string, trail: string[]): void => {
    if (trail.includes(id)) {
      const circle = [...trail, id];
      circles.push(circle.slice(circle.indexOf(id)));
      problems.push(circleProblem(circle));
      return;
    }
    if (found.has(id)) return;
    const layer = lookup(id);
    if (!layer) {
      problems.push(unknown(id, trail.at(-1)));
      return;
    }
    layer.requires.forEach(required => visit(required, [...trail, id]));
    found.set(id, layer);
  };
  selected.forEach(id => visit(id, []));
  if (problems.length) return { result: 'invalid', problems, circles };
  return {
    result: 'ok',
    layers: requiredFirst(
      [...found.values()].sort((a, b) => byKindThenId(a.id, b.id)),
    ),
  };
}

/** Moves each layer behind those that it requires, which are there and in no circle. */
function requiredFirst<T extends LayerNode>(layers: T[]): T[] {
  const ordered = new Set<T>();
  const place = (layer: T): void => {
    layers.filter(({ id }) => layer.requires.includes(id)).forEach(place);
    ordered.add(layer);
  };
  layers.forEach(place);
  return [...ordered];
}

function unknown(id: string, requiredBy = 'the recipe'): Problem {
  return {
    where: requiredBy,
    code: 'layer.unknown',
    what: `requires the layer '${id}', which does not exist`,
    fix: 'correct the id or add the layer',
  };
}

/**
 * What is wrong with layers that require each other in a circle.
 *
 * @param trail - ids in the order in which they require each other; the last one stands there twice
 * @public
 */
export function circleProblem(trail: string[]): Problem {
  return {
    where: trail[0],
    code: 'layer.cycle',
    what: `is part of a circle: ${trail.join(' requires ')}`,
    fix: 'remove one of the requirements',
  };
}
