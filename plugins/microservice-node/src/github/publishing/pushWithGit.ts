import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import git from 'isomorphic-git';
import { GithubError } from '../GithubError';
import { GithubFailure } from '../GithubFailure';
import { GithubRepository } from '../GithubRepository';
import { isRuleRefusal } from '../refusals';
import { gitHttp } from './gitHttp';
import { gitUrl } from './gitUrl';
import { CommitRequest, MadeCommit } from './moveBranch';
import { readGitFailure } from './readGitFailure';
import { readHead } from './readHead';
import { writeCommit } from './writeCommit';

/**
 * Puts a tree on a branch over git's own protocol, as `moveBranch` does over the API: in one request, whatever the size.
 * GitHub takes it only while the branch is at the commit that is replaced. The token is in a header of the request, never in
 * an address or a file.
 *
 * Throws a `GithubError`.
 *
 * @internal
 */
export async function pushWithGit(
  repository: GithubRepository,
  tree: FileTree,
  request: CommitRequest,
): Promise<MadeCommit> {
  const directory = await mkdtemp(join(tmpdir(), 'microservice-push-'));
  try {
    await git.init({ fs, dir: directory });
    const { message, replaces } = request;
    const push = async (parents: string[]) => {
      const commit = { tree, message, parents };
      const sha = await writeCommit(directory, commit);
      const refusal = await sendCommit(repository, request, { directory, sha });
      return { sha, refusal };
    };
    let pushed = await push([]);
    if (pushed.refusal && isRuleRefusal(pushed.refusal)) {
      pushed = await push([replaces]);
    }
    const { sha, refusal } = pushed;
    if (refusal) {
      const { owner, name } = repository;
      const doing = `push ${request.branch} of ${owner}/${name}`;
      throw GithubError.refused(doing, refusal);
    }
    await assertPushed(repository, request, sha);
    // GitHub signs only what its API makes.
    return { sha, verified: false };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Pushes a commit of a folder; what GitHub refuses is the answer. */
async function sendCommit(
  repository: GithubRepository,
  request: CommitRequest,
  { directory, sha }: { directory: string; sha: string },
): Promise<GithubFailure | undefined> {
  const { client } = repository;
  const { token } = (await client.auth()) as { token: string };
  const { baseUrl } = client.request.endpoint.DEFAULTS;
  const said: string[] = [];
  await git.writeRef({
    fs,
    dir: directory,
    ref: 'refs/heads/push',
    value: sha,
    force: true,
  });
  try {
    await git.push({
      fs,
      dir: directory,
      http: gitHttp(client.transport, token),
      url: gitUrl(baseUrl, repository),
      ref: 'refs/heads/push',
      remoteRef: `refs/heads/${request.branch}`,
      force: true,
      onMessage: line => void said.push(line),
      onPrePush: ({ remoteRef }) => mayReplace(repository, request, remoteRef),
    });
    return undefined;
  } catch (error) {
    const failure = readGitFailure(error, said);
    if (failure) return failure;
    throw error;
  }
}

/** What GitHub shows here is what it compares with when the pack arrives. */
function mayReplace(
  repository: GithubRepository,
  { replaces }: CommitRequest,
  { oid }: { oid: string },
): true {
  if (oid === replaces) return true;
  const fullName = `${repository.owner}/${repository.name}`;
  throw GithubError.someonePushed(fullName, oid);
}

async function assertPushed(
  repository: GithubRepository,
  { branch, treeSha }: CommitRequest,
  sha: string,
): Promise<void> {
  const head = await readHead(repository, branch);
  if (head?.sha === sha && head.treeSha === treeSha) return;
  const fullName = `${repository.owner}/${repository.name}`;
  throw GithubError.refMoved(fullName, branch, head?.sha ?? 'gone');
}
