import { Github } from '../api/Call';
import { encodePath } from '../http/encodePath';
import {
  EnvironmentRecord,
  RepositoryRecord,
  ReviewerRecord,
} from '../store/RepositoryRecord';
import { nodeId, simpleUser } from './accounts';
import { repositoryApi, repositoryPage } from './repositoryUrls';
import { presentTeam } from './teams';

/** An environment with the rules that protect it (`environment`). */
export function presentEnvironment(
  github: Github,
  record: RepositoryRecord,
  environment: EnvironmentRecord,
) {
  const { id, name, createdAt, updatedAt, branchPolicy } = environment;
  const { urls } = github;
  const url = `${repositoryApi(urls, record)}/environments/${encodeURIComponent(
    name,
  )}`;
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url,
    html_url: `${repositoryPage(
      urls,
      record,
    )}/settings#environment-${encodePath(name)}`,
    created_at: createdAt,
    updated_at: updatedAt,
    protection_rules: protectionRules(github, environment),
    deployment_branch_policy: branchPolicy,
  };
}

/** Each rule has a number of its own on GitHub; here the environment's number and the place of the rule make one. */
function protectionRules(github: Github, environment: EnvironmentRecord) {
  const { id, waitTimer, reviewers, preventSelfReview, branchPolicy } =
    environment;
  const rule = (place: number, type: string) => ({
    id: id * 10 + place,
    node_id: nodeId('GateRule', id * 10 + place),
    type,
  });
  const rules: object[] = [];
  if (waitTimer > 0) {
    rules.push({ ...rule(1, 'wait_timer'), wait_timer: waitTimer });
  }
  if (reviewers.length > 0) {
    rules.push({
      ...rule(2, 'required_reviewers'),
      prevent_self_review: preventSelfReview,
      reviewers: reviewers.flatMap(it => presentReviewer(github, it)),
    });
  }
  if (branchPolicy) rules.push(rule(3, 'branch_policy'));
  return rules;
}

/** A user or a team that is no longer in the configuration is left out. */
function presentReviewer(
  { accounts, urls }: Github,
  it: ReviewerRecord,
): object[] {
  if (it.type === 'User') {
    const all = [accounts.user, ...accounts.users];
    const user = all.find(({ id }) => id === it.id);
    return user ? [{ type: 'User', reviewer: simpleUser(urls, user) }] : [];
  }
  const team = accounts.teams.find(({ id }) => id === it.id);
  return team
    ? [{ type: 'Team', reviewer: presentTeam(urls, team, 'pull') }]
    : [];
}
