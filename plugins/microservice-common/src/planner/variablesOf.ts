import { VariablePlan } from '../model';
import { distinctBy } from './distinctBy';

/** Names that layers and the layout give to what units define, and the name of the service. */
export interface VariableNames {
  service: string;
  names: Readonly<Record<string, string>>;
}

/**
 * The environment variables of a service, each once. One whose name in small letters is among the names is called as the
 * layout calls it, and `{service}` or a name in an example stands for its value.
 *
 * @internal
 */
export function variablesOf(
  parts: readonly { variables: readonly VariablePlan[] }[],
  { service, names }: VariableNames,
): VariablePlan[] {
  const known: Readonly<Record<string, string>> = { ...names, service };
  const spelled = parts
    .flatMap(({ variables }) => variables)
    .map(variable => ({
      ...variable,
      name: (names[variable.name.toLowerCase()] ?? variable.name).toUpperCase(),
      example: variable.example.replace(
        /\{([a-z_]+)\}/g,
        (written, key: string) => known[key] ?? written,
      ),
    }));
  return distinctBy(spelled, ({ name }) => name);
}
