import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { readCommit, readCommits } from '../git/commits';
import {
  commitsBetween,
  Distance,
  distance,
  mergeBase,
} from '../git/comparisons';
import { diffFiles } from '../git/diff';
import { resolveCommit } from '../git/revisions';
import { Answer, json } from '../http/Answer';
import { encodePath } from '../http/encodePath';
import { presentCommit } from '../presenters/commits';
import { presentFile } from '../presenters/files';
import { repositoryApi, repositoryPage } from '../presenters/repositoryUrls';
import { asPatch } from './patches';

/** GitHub lists no more than these. */
const MOST_COMMITS = 250;
const MOST_FILES = 300;

/** Two commits and the one where they parted. */
interface Compared {
  base: string;
  head: string;
  parted: string;
}

/** `GET /repos/{owner}/{repo}/compare/{basehead}`: what the head has since it left the base, for `base...head`. */
export async function compareCommits(call: RepositoryCall): Promise<Answer> {
  const { git } = call.repository;
  const compared = await readCompared(call);
  const { base, head, parted } = compared;
  const patch = await asPatch(call, parted, head);
  if (patch) return patch;
  const shas = await commitsBetween(git, base, head);
  const isPaged = 'page' in call.query || 'per_page' in call.query;
  const page = isPaged
    ? paginate(call, shas)
    : { items: shas.slice(0, MOST_COMMITS), headers: {} };
  const apart = await distance(git, base, head);
  return json(
    200,
    {
      ...addresses(call),
      ...(await presentCommits(call, compared, page.items)),
      status: statusOf(apart),
      ahead_by: apart.ahead,
      behind_by: apart.behind,
      total_commits: shas.length,
      files: await presentFiles(call, compared),
    },
    page.headers,
  );
}

async function readCompared(call: RepositoryCall): Promise<Compared> {
  const { git } = call.repository;
  const names = call.parameters.basehead.split('...');
  if (names.length !== 2) throw ApiError.notFound();
  const [base, head] = await Promise.all(
    names.map(name => resolveCommit(git, withoutOwner(call, name))),
  );
  if (!base || !head) throw ApiError.notFound();
  const parted = await mergeBase(git, base, head);
  if (!parted) throw ApiError.noCommonAncestor(names[0], names[1]);
  return { base, head, parted };
}

/** GitHub takes `owner:branch` as well; of other owners there are no forks here. */
function withoutOwner({ repository }: RepositoryCall, name: string): string {
  const prefix = `${repository.record.owner}:`.toLowerCase();
  return name.toLowerCase().startsWith(prefix)
    ? name.slice(prefix.length)
    : name;
}

function statusOf({ ahead, behind }: Distance): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

async function presentCommits(
  { github, repository }: RepositoryCall,
  { base, parted }: Compared,
  shas: string[],
) {
  const { git, record } = repository;
  const commits = await readCommits(git, shas);
  const present = async (sha: string) =>
    presentCommit(github, record, await readCommit(git, sha));
  return {
    base_commit: await present(base),
    merge_base_commit: await present(parted),
    commits: commits.map(commit => presentCommit(github, record, commit)),
  };
}

/** The files come with the first page of commits only. */
async function presentFiles(
  { github, repository, query }: RepositoryCall,
  { parted, head }: Compared,
) {
  if (Number(query.page ?? 1) > 1) return [];
  const { git, record } = repository;
  const files = await diffFiles(git, parted, head);
  return files
    .slice(0, MOST_FILES)
    .map(file => presentFile(github.urls, { record, sha: head }, file));
}

function addresses({ github, repository, parameters }: RepositoryCall) {
  const { record } = repository;
  const path = `compare/${encodePath(parameters.basehead)}`;
  const page = `${repositoryPage(github.urls, record)}/${path}`;
  return {
    url: `${repositoryApi(github.urls, record)}/${path}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}
