import { Caller } from '../access/Caller';
import { Github } from '../api/Call';
import { archive } from '../git/archive';
import { findEntry } from '../git/files';
import { resolveCommit } from '../git/revisions';
import { splitRef } from '../git/splitRef';
import { StoredRepository } from '../store/RepositoryStore';
import { Answer, bytes, plainText } from './Answer';
import { refuseGit } from './gitAccess';

const RAW = /^\/raw\/([^/]+)\/([^/]+)\/(.+)$/;
const CODELOAD = /^\/codeload\/([^/]+)\/([^/]+)\/legacy\.tar\.gz\/([^/]+)$/;

/** True for the addresses of single files and of archives. */
export function isDownload(path: string): boolean {
  return RAW.test(path) || CODELOAD.test(path);
}

/** Answers `/raw/{owner}/{repo}/{ref}/{path}` and the addresses that the tarball operation redirects to. */
export async function answerDownload(
  github: Github,
  path: string,
  caller: Caller,
): Promise<Answer> {
  const raw = RAW.exec(path);
  const [, owner, name, rest] = raw ?? CODELOAD.exec(path) ?? [];
  const repository = github.repositories.find(owner, name);
  // Who may not clone it does not get parts of it either.
  const open =
    repository && !refuseGit('git-upload-pack', caller, repository.record);
  const answer = open
    ? await (raw ? rawFile(repository, rest) : tarball(repository, rest))
    : undefined;
  return answer ?? plainText(404, '404: Not Found');
}

/** GitHub's folder in an archive: owner, name, and the beginning of the commit. */
async function tarball({ git, record }: StoredRepository, sha: string) {
  const commit = await resolveCommit(git, sha);
  if (!commit) return undefined;
  const folder = `${record.owner}-${record.name}-${commit.slice(0, 7)}`;
  return {
    ...bytes(await archive(git, commit, folder), 'application/x-gzip'),
    headers: {
      'content-type': 'application/x-gzip',
      'content-disposition': `attachment; filename=${folder}.tar.gz`,
    },
  };
}

async function rawFile({ git }: StoredRepository, rest: string) {
  const { ref, path } = await splitRef(git, decodeURIComponent(rest));
  const commit = await resolveCommit(git, ref);
  const entry = commit && (await findEntry(git, commit, path));
  if (!entry || entry.type !== 'blob') return undefined;
  const content = await git.run(['cat-file', 'blob', entry.sha]);
  // Never a type that a browser would run.
  return bytes(content, 'text/plain; charset=utf-8');
}
