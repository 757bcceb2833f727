import { VariableAnswer } from '@microservice-scaffolder/plugin-microservice-common';

/** A variable of an environment, as the answers hold it. */
export type EnvironmentVariable = Required<VariableAnswer>;

/** What a template says of a variable that the field asks for. */
export interface AskedVariable {
  name: string;
  description?: string;
  example?: string;
}

/** Environments that are ticked on the form. */
export function environmentsOf(form: unknown): string[] {
  const { environments } = (form ?? {}) as {
    environments?: { name: string }[];
  };
  return (environments ?? []).map(({ name }) => name);
}

/** The values with one of them changed; without it where it is empty. */
export function withValue(
  values: readonly EnvironmentVariable[],
  { name, environment, value }: EnvironmentVariable,
): EnvironmentVariable[] {
  const others = values.filter(
    other => other.name !== name || other.environment !== environment,
  );
  const trimmed = value.trim();
  return trimmed ? [...others, { name, value: trimmed, environment }] : others;
}

/** The values that are still asked for: another cloud or an environment that is no longer ticked takes its values along. */
export function stillAsked(
  values: readonly EnvironmentVariable[],
  asked: readonly AskedVariable[],
  environments: readonly string[],
): EnvironmentVariable[] {
  return values.filter(
    ({ name, environment }) =>
      environments.includes(environment) &&
      asked.some(variable => variable.name === name),
  );
}
