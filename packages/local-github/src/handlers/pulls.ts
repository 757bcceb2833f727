import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { findRef } from '../git/refs';
import { Answer, json } from '../http/Answer';
import { presentPull, simplePull } from '../presenters/pulls';
import { PullRecord } from '../store/PullRecord';
import { close, pointHeadRef } from './followBranches';
import { checkContent, checkOnlyOne, checkTitle, newPull } from './newPull';
import { asPatch } from './patches';
import { factsOf, forkPoint } from './pullFacts';

/** The pull request that a path names by its number. */
export function pullOf({ repository, parameters }: RepositoryCall): PullRecord {
  const number = Number(parameters.pull_number ?? parameters.issue_number);
  const found = repository.record.pulls.find(it => it.number === number);
  if (!found) throw ApiError.notFound();
  return found;
}

/** `GET /repos/{owner}/{repo}/pulls`: open ones, newest first, unless the query says otherwise. */
export function listPulls(call: RepositoryCall): Answer {
  const { github, repository, query } = call;
  const { record } = repository;
  const { items, headers } = paginate(
    call,
    sortPulls(record.pulls.filter(filterOf(call)), query),
  );
  const shown = items.map(pull => simplePull(github, record, pull));
  return json(200, shown, headers);
}

function filterOf({ repository, query }: RepositoryCall) {
  const { state = 'open', head, base } = query;
  const owner = repository.record.owner.toLowerCase();
  // GitHub reads `user:branch` and leaves out of account what has another form.
  const [user, branch] = String(head ?? '').split(/:(.*)/s);
  return (pull: PullRecord) =>
    (state === 'all' || pull.state === state) &&
    (base === undefined || pull.base.branch === base) &&
    (branch === undefined ||
      (user.toLowerCase() === owner && pull.head.branch === branch));
}

function sortPulls(
  pulls: PullRecord[],
  { sort = 'created', direction }: RepositoryCall['query'],
): PullRecord[] {
  const downwards =
    (direction ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc';
  // Two of the same second are told apart by their numbers.
  const key = (pull: PullRecord) =>
    sort === 'updated' ? pull.updatedAt : pull.createdAt;
  const sorted = [...pulls].sort(
    (one, other) =>
      key(one).localeCompare(key(other), 'en') || one.number - other.number,
  );
  return downwards ? sorted.reverse() : sorted;
}

/** `POST /repos/{owner}/{repo}/pulls`. */
export async function createPull(call: RepositoryCall): Promise<Answer> {
  const pull = await newPull(call);
  const answer = await pullAnswer(call, 201, pull);
  const { url } = answer.json as { url: string };
  return { ...answer, headers: { ...answer.headers, location: url } };
}

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}`: described, or as a diff or patch for who asks for that media type. */
export async function getPull(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  const from = await forkPoint(call.repository.git, pull);
  const patch = await asPatch(call, from, pull.head.sha);
  return patch ?? pullAnswer(call, 200, pull);
}

/** `PATCH /repos/{owner}/{repo}/pulls/{pull_number}`: what is not sent stays as it is. */
export async function updatePull(call: RepositoryCall): Promise<Answer> {
  const { github, repository, body } = call;
  const pull = pullOf(call);
  if (body.base !== undefined && body.base !== pull.base.branch) {
    await changeBase(call, pull, String(body.base));
  }
  if (body.state !== undefined) await changeState(call, pull);
  if (body.title !== undefined) pull.title = checkTitle(body.title);
  if (body.body !== undefined) pull.body = String(body.body ?? '') || null;
  if (typeof body.maintainer_can_modify === 'boolean') {
    pull.maintainerCanModify = body.maintainer_can_modify;
  }
  pull.updatedAt = now();
  github.repositories.save(repository);
  return pullAnswer(call, 200, pull);
}

async function changeBase(
  call: RepositoryCall,
  pull: PullRecord,
  branch: string,
): Promise<void> {
  if (pull.state === 'closed') {
    throw ApiError.validationFailed(
      'PullRequest',
      'base',
      'Cannot change the base branch of a closed pull request.',
    );
  }
  const ref = await findRef(call.repository.git, `refs/heads/${branch}`);
  if (!ref) throw ApiError.invalidPullField('base');
  const base = { branch, sha: ref.sha };
  await checkContent(call, pull.head, base);
  checkOnlyOne(call.repository.record, { ...pull, base });
  pull.base = base;
}

async function changeState(call: RepositoryCall, pull: PullRecord) {
  const { state } = call.body;
  if (state === pull.state) return;
  if (state === 'closed') close(pull);
  else await reopen(call, pull);
}

/** Both branches have to be there, and the head may have moved meanwhile. */
async function reopen(call: RepositoryCall, pull: PullRecord): Promise<void> {
  const { git, record } = call.repository;
  const [head, base] = await Promise.all(
    [pull.head, pull.base].map(({ branch }) =>
      findRef(git, `refs/heads/${branch}`),
    ),
  );
  if (pull.merged || !head || !base) {
    const gone = (head ? pull.base : pull.head).branch;
    const reason = pull.merged
      ? 'The pull request has been merged.'
      : `The ${gone} branch has been deleted.`;
    throw ApiError.validationFailed(
      'PullRequest',
      'state',
      `state cannot be changed. ${reason}`,
    );
  }
  const sides = {
    head: { ...pull.head, sha: head.sha },
    base: { ...pull.base, sha: base.sha },
  };
  await checkContent(call, sides.head, sides.base);
  checkOnlyOne(record, pull);
  Object.assign(pull, sides, { state: 'open', closedAt: null });
  await pointHeadRef(git, pull);
}

async function pullAnswer(
  { github, repository }: RepositoryCall,
  status: number,
  pull: PullRecord,
): Promise<Answer> {
  const facts = await factsOf(repository, pull);
  return json(status, presentPull(github, repository.record, { pull, facts }));
}
