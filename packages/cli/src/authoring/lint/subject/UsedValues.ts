import {
  TemplateTrace,
  ValuePath,
} from '@microservice-scaffolder/plugin-microservice-node';

/** Other names for the same values. */
const SAME: readonly [string, string[]][] = [
  ['entity', ['entities', '*']],
  ['enum', ['enums', '*']],
];
const LISTS_OF_ENTITIES = new Set(['aggregates', 'tables']);

/** The one name of a place that templates reach by several: `entity.n.Model` is `n.Model` of any entity. */
export function canonicalPath(path: ValuePath): ValuePath {
  const [first, ...others] = path;
  const renamed = SAME.find(([name]) => name === first)?.[1];
  const spelled = renamed ? [...renamed, ...others] : path;
  const listed = LISTS_OF_ENTITIES.has(spelled[0])
    ? ['entities', ...spelled.slice(1)]
    : spelled;
  return listed.slice(0, 3).join('.') === 'entities.*.n'
    ? listed.slice(2)
    : listed;
}

/** Which of the given values any template uses. */
export class UsedValues {
  private readonly paths = new Set<string>();

  constructor(traces: readonly TemplateTrace[]) {
    for (const { path, whole } of traces.flatMap(({ reads }) => reads))
      if (whole) this.paths.add(canonicalPath(path).join('.'));
  }

  /** Whether the value, something in it, or a value that it is part of is used by name. */
  has(...path: string[]): boolean {
    const wanted = path.join('.');
    return [...this.paths].some(
      used =>
        used === wanted ||
        used.startsWith(`${wanted}.`) ||
        (wanted.startsWith(`${used}.`) && used !== ''),
    );
  }
}
