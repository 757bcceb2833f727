import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { Layer } from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';

type Path = (string | number)[];

/** What overlays and refusals wait for may happen. */
export const facts: LibraryRule = {
  id: 'fact',
  promise:
    'Every fact that an overlay or a refusal asks for is provided by a layer.',
  severity: 'error',
  check({ library }) {
    const provided = new Map<string, Set<string>>();
    for (const [fact, value] of library.layers.flatMap(layer =>
      Object.entries(layer.provides),
    ))
      provided.set(fact, (provided.get(fact) ?? new Set()).add(value));
    return library.layers.flatMap(layer =>
      conditionsOf(layer).flatMap(({ wanted, path }) =>
        Object.entries(wanted).flatMap(([fact, value]) =>
          problemOf(fact, value, {
            provided,
            where: layer.placeOf([...path, fact]),
          }),
        ),
      ),
    );
  },
};

function conditionsOf(
  layer: Layer,
): { wanted: Record<string, string>; path: Path }[] {
  return [
    ...layer.overlays.map(({ when }, index) => ({
      wanted: when,
      path: ['overlays', index, 'when'],
    })),
    ...layer.refuses.flatMap((refusal, index) =>
      (['when', 'unless'] as const).map(key => ({
        wanted: refusal[key] ?? {},
        path: ['refuses', index, key],
      })),
    ),
  ];
}

function problemOf(
  fact: string,
  value: string,
  { provided, where }: { provided: Map<string, Set<string>>; where: string },
): Problem[] {
  const values = provided.get(fact);
  if (values?.has(value)) return [];
  return [
    values
      ? {
          where,
          what: `waits for '${fact}: ${value}', which no layer provides`,
          fix: fixOfName(
            value,
            values,
            `wait for one of ${[...values].join(', ')}, or remove it`,
          ),
        }
      : {
          where,
          what: `waits for the fact '${fact}', which no layer provides`,
          fix: fixOfName(
            fact,
            provided.keys(),
            'let a layer provide it, or remove it',
          ),
        },
  ];
}
