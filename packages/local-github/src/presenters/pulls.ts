import { Github } from '../api/Call';
import { Account } from '../store/Accounts';
import { PullRecord, PullSide } from '../store/PullRecord';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { nodeId, simpleUser } from './accounts';
import { labelsOf, presentLabel } from './labels';
import { fullRepository, ownerOf } from './repositories';
import { repositoryApi, repositoryPage } from './repositoryUrls';
import { presentTeam } from './teams';

/** What is found out about a pull request when it is asked for by itself. */
export interface PullFacts {
  /** Null for one that is closed. */
  mergeable: boolean | null;
  rebaseable: boolean | null;
  mergeableState: string;
  commits: number;
  additions: number;
  deletions: number;
  changedFiles: number;
}

/** A pull request in a list (`pull-request-simple`). */
export function simplePull(
  github: Github,
  record: RepositoryRecord,
  pull: PullRecord,
) {
  const { urls } = github;
  const user = simpleUser(urls, authorOf(github, pull));
  return {
    ...addresses(github, record, pull),
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user,
    body: pull.body,
    labels: labelsOf(record, pull.labels).map(label => ({
      ...presentLabel(urls, record, label),
      description: label.description ?? '',
    })),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? null,
    assignee: null,
    assignees: [],
    ...presentReviewers(github, record, pull),
    head: presentSide(github, record, pull.head),
    base: presentSide(github, record, pull.base),
    author_association: associationOf(github, record),
    auto_merge: null,
    draft: pull.draft,
  };
}

function presentReviewers(
  { accounts, urls }: Github,
  record: RepositoryRecord,
  { reviewers, teams }: PullRecord,
) {
  return {
    requested_reviewers: reviewers.flatMap(login => {
      const account = accounts.find(login);
      return account ? [simpleUser(urls, account)] : [];
    }),
    requested_teams: teams.flatMap(slug => {
      const team = accounts.findTeam(record.owner, slug);
      return team ? [presentTeam(urls, team, 'pull')] : [];
    }),
  };
}

/** A pull request by itself (`pull-request`). */
export function presentPull(
  github: Github,
  record: RepositoryRecord,
  it: { pull: PullRecord; facts: PullFacts },
) {
  const { pull, facts } = it;
  const simple = simplePull(github, record, pull);
  return {
    ...simple,
    merged: pull.merged !== null,
    mergeable: facts.mergeable,
    rebaseable: facts.rebaseable,
    mergeable_state: facts.mergeableState,
    merged_by: pull.merged ? simple.user : null,
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: facts.commits,
    additions: facts.additions,
    deletions: facts.deletions,
    changed_files: facts.changedFiles,
  };
}

/** Who opened or wrote something; GitHub shows something else for people who left, this server its own user. */
export function authorOf(
  { accounts, apps }: Github,
  { author }: { author: string },
): Account {
  const bot = apps.bots.find(({ login }) => login === author);
  return bot ?? accounts.find(author) ?? accounts.user;
}

/** What the owner of the token is to a repository. */
export function associationOf(github: Github, record: RepositoryRecord) {
  return ownerOf(github, record).type === 'Organization' ? 'MEMBER' : 'OWNER';
}

function presentSide(
  github: Github,
  record: RepositoryRecord,
  { branch, sha }: PullSide,
) {
  return {
    label: `${record.owner}:${branch}`,
    ref: branch,
    sha,
    user: simpleUser(github.urls, ownerOf(github, record)),
    repo: fullRepository(github, record),
  };
}

function addresses(
  { urls }: Github,
  record: RepositoryRecord,
  { number, head }: PullRecord,
) {
  const api = repositoryApi(urls, record);
  const url = `${api}/pulls/${number}`;
  const page = `${repositoryPage(urls, record)}/pull/${number}`;
  const all = {
    html_url: page,
    issue_url: `${api}/issues/${number}`,
    comments_url: `${api}/issues/${number}/comments`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    statuses_url: `${api}/statuses/${head.sha}`,
  };
  const links = Object.entries(all).map(([name, href]) => [
    name.replace(/_url$/, ''),
    { href },
  ]);
  return {
    url,
    ...all,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    _links: { self: { href: url }, ...Object.fromEntries(links) },
  };
}
