import {
  Answers,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Checks that the repository bears the name of the service, where the form asks for both.
 *
 * @internal
 */
export function checkRepositoryName(
  answers: Pick<Answers, 'name'>,
  repoName: string | undefined,
): Problem[] {
  if (repoName === undefined || repoName === answers.name) return [];
  return [
    {
      where: 'repoName',
      what: `'${repoName}' is not the name of the service`,
      fix: `name the repository '${answers.name}'`,
      code: 'repository.name',
    },
  ];
}
