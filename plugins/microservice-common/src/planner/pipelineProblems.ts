import { Answers, Problem } from '../model';

/** What an environment or the repository holds by name: a new kind is a row. */
const HELD = ['variables', 'secrets'] as const;

type Held = (typeof HELD)[number];

/**
 * Environments, variables and secrets by name: each once in its place, and in no environment that the answers lack.
 *
 * @internal
 */
export function pipelineProblems(answers: Answers): Problem[] {
  const environments = answers.environments.map(({ name }) => name);
  return [
    ...repeated(environments).map(name => ({
      where: 'environments',
      code: 'environments.repeated',
      what: `'${name}' is named twice`,
      fix: 'remove one of them',
    })),
    ...HELD.flatMap(kind => [
      ...repetitions(answers, kind),
      ...misplacements(answers, kind, environments),
    ]),
  ];
}

function repetitions(answers: Answers, kind: Held): Problem[] {
  const names = answers[kind].map(
    ({ name, environment }) => `${environment ?? ''}/${name}`,
  );
  return repeated(names).map(name => ({
    where: kind,
    code: `${kind}.repeated`,
    what: `'${name.split('/')[1]}' is set twice in the same place`,
    fix: 'remove one of them',
  }));
}

function misplacements(
  answers: Answers,
  kind: Held,
  environments: string[],
): Problem[] {
  return answers[kind]
    .filter(
      ({ environment }) => environment && !environments.includes(environment),
    )
    .map(({ name, environment }) => ({
      where: `${kind}.${name}.environment`,
      code: `${kind}.environment`,
      what: `'${environment}' is not one of the environments`,
      fix: `choose one of ${
        environments.join(', ') || 'them after adding it to environments'
      }`,
    }));
}

function repeated(values: string[]): string[] {
  return [
    ...new Set(values.filter((value, index) => values.indexOf(value) < index)),
  ];
}
