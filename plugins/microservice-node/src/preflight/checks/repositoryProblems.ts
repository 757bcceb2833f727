import { whenKnown } from '../Known';
import { GithubFacts, PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';

/**
 * Whether the repository's name is free on GitHub, or taken by what this very operation made before. A name that nobody is
 * seen to have may still be taken by a repository that the token may not see; the creating call tells.
 *
 * @internal
 */
export function repositoryProblems(
  github: GithubFacts,
  { request }: PreflightFacts,
): PreflightProblem[] {
  return whenKnown(github.repository, repository => {
    if (repository.state === 'absent') return [];
    const { owner } = request.answers.repository;
    const fullName = `${owner}/${request.answers.name}`;
    if (repository.state === 'moved') {
      return taken(
        'repository.moved',
        `'${fullName}' is the former name of ${
          repository.fullName ?? 'a repository that the token may not see'
        }`,
      );
    }
    if (repository.homepage !== request.marker) {
      const homepage = repository.homepage
        ? `, its homepage is ${repository.homepage}`
        : '';
      return taken(
        'repository.taken',
        `the repository '${repository.fullName}' exists and is not of this task${homepage}`,
      );
    }
    if (!repository.archived) return [];
    return taken(
      'repository.archived',
      `the repository '${repository.fullName}' of this task is archived`,
      'unarchive it on GitHub, or choose another name',
    );
  });
}

function taken(
  code: string,
  what: string,
  fix = 'choose another name',
): PreflightProblem[] {
  return [{ where: 'name', what, fix, code }];
}
