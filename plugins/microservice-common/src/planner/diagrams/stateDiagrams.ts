import { EnumIr, ServiceIr } from '../../model';

/** The states that an enumeration may go through. @public */
export interface StateDiagram {
  /** `OrderStatus` */
  name: string;
  /** Lines of a Mermaid `stateDiagram-v2`. */
  lines: string[];
}

/**
 * A diagram for each enumeration whose values follow each other by rules.
 *
 * @public
 */
export function stateDiagrams({ enums }: ServiceIr): StateDiagram[] {
  return enums
    .filter(({ transitions }) => transitions)
    .map(each => ({ name: each.name, lines: diagramOf(each) }));
}

/** States have short names of their own, since some values are words of Mermaid. */
function diagramOf({ values, initial, transitions = {} }: EnumIr): string[] {
  const state = (value: string) => `s${values.indexOf(value)}`;
  return [
    'stateDiagram-v2',
    ...values.map(value => `    state "${value}" as ${state(value)}`),
    ...(initial ? [`    [*] --> ${state(initial)}`] : []),
    ...values.flatMap(value =>
      (transitions[value] ?? []).map(
        next => `    ${state(value)} --> ${state(next)}`,
      ),
    ),
    ...values
      .filter(value => !transitions[value]?.length)
      .map(value => `    ${state(value)} --> [*]`),
  ];
}
