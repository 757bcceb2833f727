import { JsonValue } from '@backstage/types';
import { canonicalJson } from '../canonicalJson';
import { Disagreement, describeLayer } from './blame';
import { factsOf } from './factsOf';
import { NamedStatements, ReasonedLayer } from './LayerRules';
import { partsOf } from './partsOf';

/** What a service has once by a name of its own: a new kind of statement is a row. */
const NAMED: readonly [
  word: string,
  entries: (part: NamedStatements) => [name: string, value: object][],
][] = [
  ['variable', ({ variables }) => variables.map(each => [each.name, each])],
  [
    'deployment variable',
    ({ deploymentVariables }) =>
      deploymentVariables.map(each => [each.name, each]),
  ],
  ['component', ({ components }) => components.map(each => [each.id, each])],
];

/**
 * Variables and components that two layers describe differently. The same description twice is one.
 *
 * @internal
 */
export function repetitionsAmong(layers: ReasonedLayer[]): Disagreement[] {
  const facts = factsOf(layers);
  return NAMED.flatMap(([word, entries]) => {
    const stated = new Map<string, { text: string; id: string }>();
    const all = layers.flatMap(layer =>
      partsOf<
        NamedStatements & { when: Record<string, string> },
        ReasonedLayer
      >([layer], facts)
        .flatMap(entries)
        .map(([name, value]) => ({ name, value, id: layer.id })),
    );
    return all.flatMap(({ name, value, id }): Disagreement[] => {
      const text = canonicalJson(value as JsonValue);
      const first = stated.get(name);
      if (!first) stated.set(name, { text, id });
      if (!first || first.text === text) return [];
      return [
        {
          layers: [id, first.id],
          code: `${word}.contradiction`,
          what: `${describeLayer(
            id,
            layers,
          )} describes the ${word} '${name}' otherwise than ${describeLayer(
            first.id,
            layers,
          )}`,
        },
      ];
    });
  });
}
