import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { now } from '../clock';
import { Answer, json } from '../http/Answer';
import { simplePull } from '../presenters/pulls';
import { roleOf } from './collaboratorRoles';
import { pullOf } from './pulls';

/** `POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers`: added to those who were asked before. */
export function requestReviewers(call: RepositoryCall): Answer {
  const { github, repository, body } = call;
  const { record } = repository;
  const pull = pullOf(call);
  const reviewers = (body.reviewers as string[]) ?? [];
  const teams = (body.team_reviewers as string[]) ?? [];
  if (reviewers.some(login => isSame(login, pull.author))) {
    throw ApiError.unprocessable(
      'Review cannot be requested from pull request author.',
    );
  }
  const isStranger = (login: string) => {
    const account = github.accounts.find(login);
    return !account || roleOf(github, record, account) === 'none';
  };
  if (reviewers.some(isStranger) || teams.some(slug => !record.teams[slug])) {
    throw ApiError.unprocessable(
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ' +
        `${record.owner}/${record.name} repository.`,
    );
  }
  pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
  pull.teams = [...new Set([...pull.teams, ...teams])];
  pull.updatedAt = now();
  github.repositories.save(repository);
  return json(201, simplePull(github, record, pull));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
