import { accountOf } from '../access/accountOf';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { now } from '../clock';
import { readCommits } from '../git/commits';
import { commitsBetween } from '../git/comparisons';
import { mergeTrees, rebase } from '../git/merges';
import { findRef } from '../git/refs';
import { signCommit } from '../git/signCommit';
import { Answer, json, noContent } from '../http/Answer';
import { PullRecord } from '../store/PullRecord';
import { changeRef } from './changeRef';
import { close } from './followBranches';
import { mergeMessage, squashMessage, writeMessage } from './mergeMessages';
import { pullOf } from './pulls';
import { signatureOf } from './signatures';
import { writeCheckedCommit } from './writeCheckedCommit';

/** GitHub's name of a way to merge: the switch that allows it, and what is said where it is off. */
const METHODS: Record<string, { setting: string; refusal: string }> = {
  merge: {
    setting: 'allow_merge_commit',
    refusal: 'Merge commits are not allowed on this repository.',
  },
  squash: {
    setting: 'allow_squash_merge',
    refusal: 'Squash merges are not allowed on this repository.',
  },
  rebase: {
    setting: 'allow_rebase_merge',
    refusal: 'Rebase merges are not allowed on this repository.',
  },
};

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/merge`: 204 when it was merged. */
export function checkMerged(call: RepositoryCall): Answer {
  if (!pullOf(call).merged) throw ApiError.notFound();
  return noContent();
}

/** `PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge`. */
export async function mergePull(call: RepositoryCall): Promise<Answer> {
  const { github, repository, body } = call;
  const pull = pullOf(call);
  const method = String(body.merge_method ?? 'merge');
  checkMergeable(call, pull, method);
  const sha = await writeMerge(call, pull, method);
  const name = `refs/heads/${pull.base.branch}`;
  const before = pull.base.sha;
  const merge = { method, head: pull.head.sha };
  const change = { name, from: before, to: sha, merge };
  if (!(await changeRef(call, change, 'merge'))) {
    throw ApiError.conflict(
      'Base branch was modified. Review and try the merge again.',
    );
  }
  close(pull);
  pull.merged = { sha, at: now() };
  // What was compared stays what it was, though the branch went on.
  pull.base.sha = before;
  await deleteMergedBranch(call, pull);
  github.repositories.save(repository);
  return json(200, {
    sha,
    merged: true,
    message: 'Pull Request successfully merged',
  });
}

function checkMergeable(
  { repository, body }: RepositoryCall,
  pull: PullRecord,
  method: string,
): void {
  if (pull.state === 'closed') {
    throw ApiError.notMergeable('Pull Request is not mergeable');
  }
  if (pull.draft) {
    throw ApiError.notMergeable('Pull Request is still a draft');
  }
  const { setting, refusal } = METHODS[method];
  if (repository.record.settings[setting] === false) {
    throw ApiError.notMergeable(refusal);
  }
  if (body.sha !== undefined && body.sha !== pull.head.sha) {
    throw ApiError.conflict(
      'Head branch was modified. Review and try the merge again.',
    );
  }
}

/** Writes the commit that the base branch is to be at, without moving it. */
async function writeMerge(
  call: RepositoryCall,
  pull: PullRecord,
  method: string,
): Promise<string> {
  const { repository, body } = call;
  const { git, record } = repository;
  const { base, head } = pull;
  const author = signatureOf(accountOf(call), now());
  if (method === 'rebase') {
    const range = { base: base.sha, head: head.sha };
    return (await rebase(git, range, author)) ?? notMergeable();
  }
  const tree = (await mergeTrees(git, base.sha, head.sha)) ?? notMergeable();
  const shas = await commitsBetween(git, base.sha, head.sha);
  const parts = {
    owner: record.owner,
    pull,
    commits: await readCommits(git, shas),
    settings: record.settings,
  };
  const squash = method === 'squash';
  const message = squash ? squashMessage(parts) : mergeMessage(parts);
  const written = await writeCheckedCommit(git, {
    tree,
    parents: squash ? [base.sha] : [base.sha, head.sha],
    author,
    committer: author,
    message: writeMessage(message, body),
  });
  // GitHub signs what it merges; what it rebases it does not sign.
  return signCommit(git, written);
}

function notMergeable(): never {
  throw ApiError.notMergeable('Pull Request is not mergeable');
}

function onlyRefusals(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
}

async function deleteMergedBranch(call: RepositoryCall, { head }: PullRecord) {
  const { git, record } = call.repository;
  if (record.settings.delete_branch_on_merge !== true) return;
  const name = `refs/heads/${head.branch}`;
  const ref = await findRef(git, name);
  if (ref?.sha === head.sha) {
    // A rule may keep the branch; the merge is done all the same.
    await changeRef(call, { name, from: ref.sha, to: null }).catch(
      onlyRefusals,
    );
  }
}
