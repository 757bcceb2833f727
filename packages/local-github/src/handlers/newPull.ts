import { accountOf } from '../access/accountOf';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { now } from '../clock';
import { mergeBase } from '../git/comparisons';
import { findRef, isFastForward } from '../git/refs';
import { PullRecord, PullSide } from '../store/PullRecord';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { pointHeadRef } from './followBranches';

/**
 * Makes a pull request of a checked request.
 *
 * @throws ApiError 422 for branches that do not exist, that have nothing to merge, or that have a pull request already
 */
export async function newPull(call: RepositoryCall): Promise<PullRecord> {
  const { github, repository, body } = call;
  const { record } = repository;
  if (body.issue !== undefined) {
    throw ApiError.notImplemented('making a pull request of an issue');
  }
  const title = checkTitle(body.title);
  const { head, base } = await readSides(call);
  await checkContent(call, head, base);
  checkOnlyOne(record, { number: 0, head, base });
  record.lastNumber += 1;
  const time = now();
  const pull: PullRecord = {
    id: github.repositories.nextId(),
    number: record.lastNumber,
    author: accountOf(call).login,
    title,
    body: (body.body as string) || null,
    draft: body.draft === true,
    state: 'open',
    head,
    base,
    merged: null,
    // Only who works in a fork can let the maintainers in.
    maintainerCanModify: false,
    labels: [],
    reviewers: [],
    teams: [],
    comments: [],
    createdAt: time,
    updatedAt: time,
    closedAt: null,
  };
  record.pulls.push(pull);
  github.repositories.save(repository);
  await pointHeadRef(repository.git, pull);
  return pull;
}

/**
 * The title that a request names.
 *
 * @throws ApiError 422 without one
 */
export function checkTitle(asked: unknown): string {
  const title = String(asked ?? '').trim();
  if (title === '') {
    throw ApiError.invalidFields([
      { resource: 'PullRequest', code: 'missing_field', field: 'title' },
    ]);
  }
  return title;
}

/** Both branches; the head may be written as `owner:branch`, and there are no forks here. */
async function readSides(call: RepositoryCall) {
  const { record, git } = call.repository;
  const side = async (field: 'head' | 'base', branch: string) => {
    const ref = await findRef(git, `refs/heads/${branch}`);
    if (!ref) throw ApiError.invalidPullField(field);
    return { branch, sha: ref.sha };
  };
  const asked = String(call.body.head);
  const [owner, branch] = asked.includes(':')
    ? asked.split(/:(.*)/s)
    : [record.owner, asked];
  if (owner.toLowerCase() !== record.owner.toLowerCase()) {
    throw ApiError.invalidPullField('head');
  }
  return {
    base: await side('base', String(call.body.base)),
    head: await side('head', branch),
  };
}

/**
 * GitHub has one open pull request for each pair of branches.
 *
 * @throws ApiError 422 for a second one
 */
export function checkOnlyOne(
  record: RepositoryRecord,
  asked: Pick<PullRecord, 'number' | 'head' | 'base'>,
): void {
  const other = record.pulls.some(
    pull =>
      pull.state === 'open' &&
      pull.number !== asked.number &&
      pull.head.branch === asked.head.branch &&
      pull.base.branch === asked.base.branch,
  );
  if (other) {
    throw ApiError.invalidPull(
      `A pull request already exists for ${record.owner}:${asked.head.branch}.`,
    );
  }
}

/**
 * A pull request has commits that its base has not, and a history that met with it.
 *
 * @throws ApiError 422 otherwise
 */
export async function checkContent(
  { repository }: RepositoryCall,
  head: PullSide,
  base: PullSide,
): Promise<void> {
  const { git } = repository;
  if (await isFastForward(git, head.sha, base.sha)) {
    throw ApiError.invalidPull(
      `No commits between ${base.branch} and ${head.branch}`,
    );
  }
  if (!(await mergeBase(git, head.sha, base.sha))) {
    throw ApiError.invalidPull(
      `The ${head.branch} branch has no history in common with ${base.branch}`,
    );
  }
}
