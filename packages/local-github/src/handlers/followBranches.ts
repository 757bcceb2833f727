import { Github } from '../api/Call';
import { now } from '../clock';
import { Git } from '../git/Git';
import { findRef, isFastForward, listRefs, moveRef } from '../git/refs';
import { PullRecord } from '../store/PullRecord';
import { StoredRepository } from '../store/RepositoryStore';

/** Where GitHub keeps the head of a pull request for git clients. */
function headRefOf(number: number): string {
  return `refs/pull/${number}/head`;
}

/**
 * Notes that refs were moved: the time, and what follows for the open pull requests. GitHub closes one whose branch is gone,
 * and takes one for merged whose commits arrived in its base branch.
 */
export async function followBranches(
  github: Github,
  repository: StoredRepository,
): Promise<void> {
  const { git, record } = repository;
  const open = record.pulls.filter(({ state }) => state === 'open');
  if (open.length > 0) {
    const refs = await listRefs(git, 'refs/heads/');
    const branches = new Map(refs.map(({ name, sha }) => [name, sha]));
    for (const pull of open) await follow(git, pull, branches);
  }
  record.pushedAt = now();
  github.repositories.save(repository);
}

async function follow(
  git: Git,
  pull: PullRecord,
  branches: Map<string, string>,
): Promise<void> {
  const head = branches.get(`refs/heads/${pull.head.branch}`);
  const base = branches.get(`refs/heads/${pull.base.branch}`);
  if (!head || !base) {
    close(pull);
    return;
  }
  // Most moves are of other branches; git need not be asked about each open pull request again.
  if (head === pull.head.sha && base === pull.base.sha) return;
  if (head !== pull.head.sha) {
    pull.head.sha = head;
    pull.updatedAt = now();
    await pointHeadRef(git, pull);
  }
  if (await isFastForward(git, head, base)) {
    close(pull);
    // A head that was set back to where the base already was brought nothing.
    if (base !== pull.base.sha) pull.merged = { sha: base, at: now() };
    return;
  }
  pull.base.sha = base;
}

/** Closes a pull request. */
export function close(pull: PullRecord): void {
  const time = now();
  Object.assign(pull, { state: 'closed', closedAt: time, updatedAt: time });
}

/** Makes `refs/pull/<number>/head` the head of a pull request. */
export async function pointHeadRef(git: Git, pull: PullRecord): Promise<void> {
  const name = headRefOf(pull.number);
  const from = (await findRef(git, name))?.sha ?? null;
  await moveRef(git, name, { from, to: pull.head.sha });
}
