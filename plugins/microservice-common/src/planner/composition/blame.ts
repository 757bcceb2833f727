import { LayerReason, Problem } from '../../model';
import { ReasonedLayer } from './LayerRules';

type Choice = Extract<LayerReason, { by: 'answer' }>;

/** Answers that hold a list, from which something can be left out. */
const LISTS = new Set(['deploy', 'options']);

/** A disagreement between layers: whose it is decides who has to act. */
export interface Disagreement {
  /** Layers without any of which it would not exist, the most telling first. */
  layers: string[];
  code: string;
  /** Said to the developer who chose; layers are named with their choice. */
  what: string;
  /** What the developer can do; the choices behind the layers are offered where this is absent. */
  fix?: string;
}

/** Problems by who has to solve them. */
export interface Blame {
  /** The developer's: an answer chose at least one of the layers. */
  ofAnswers: Problem[];
  /** The template author's: the recipe always brings all of them. */
  ofTemplates: Problem[];
}

/**
 * Gives a disagreement to the developer if an answer can end it, and else to the author of the templates.
 *
 * @internal
 */
export function blame(
  disagreements: Disagreement[],
  layers: ReasonedLayer[],
): Blame {
  const result: Blame = { ofAnswers: [], ofTemplates: [] };
  for (const { layers: ids, code, what, fix } of disagreements) {
    const choices = distinct(ids.flatMap(id => choicesBehind(id, layers)));
    if (choices.length) {
      result.ofAnswers.push({
        where: choices[0].field,
        code,
        what,
        fix: fix ?? choices.map(wayOut).join(' or '),
      });
    } else {
      result.ofTemplates.push({
        where: ids[0],
        code,
        what: `${what}, and the recipe brings them whatever is answered`,
        fix: 'change the recipe or the manifests of these layers',
      });
    }
  }
  return result;
}

/** A layer with the choices that brought it: `option/redis (options: redis)`. @internal */
export function describeLayer(id: string, layers: ReasonedLayer[]): string {
  const choices = choicesBehind(id, layers);
  if (!choices.length) return id;
  return `${id} (${choices
    .map(({ field, value }) => `${field}: ${value}`)
    .join(', ')})`;
}

/**
 * The choices without which a layer would not take part; none where the recipe brings it anyway. Layers that require each
 * other in a circle were refused before.
 */
function choicesBehind(id: string, layers: ReasonedLayer[]): Choice[] {
  if (isAlwaysThere(id, layers)) return [];
  return distinct(
    reasonsFor(id, layers).flatMap(reason => {
      if (reason.by === 'answer') return [reason];
      return reason.by === 'layer' ? choicesBehind(reason.id, layers) : [];
    }),
  );
}

function isAlwaysThere(id: string, layers: ReasonedLayer[]): boolean {
  return reasonsFor(id, layers).some(
    reason =>
      reason.by === 'recipe' ||
      (reason.by === 'layer' && isAlwaysThere(reason.id, layers)),
  );
}

function reasonsFor(id: string, layers: ReasonedLayer[]): LayerReason[] {
  return layers.find(layer => layer.id === id)?.reasons ?? [];
}

function wayOut({ field, value }: Choice): string {
  return LISTS.has(field)
    ? `leave '${value}' out of ${field}`
    : `choose another ${field} than '${value}'`;
}

function distinct(choices: Choice[]): Choice[] {
  const seen = new Set<string>();
  return choices.filter(({ field, value }) => {
    const key = `${field} ${value}`;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}
