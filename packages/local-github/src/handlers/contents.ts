import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { findEntry, findReadme, listFolder } from '../git/files';
import { isEmpty } from '../git/refs';
import { resolveCommit } from '../git/revisions';
import { TreeEntry } from '../git/trees';
import { Answer, bytes, json } from '../http/Answer';
import { wantsRaw } from '../http/mediaType';
import { Place, presentEntry, presentFile } from '../presenters/contents';

/** `GET /repos/{owner}/{repo}/contents/{path}`: a file, or the entries of a folder. */
export async function getContents(call: RepositoryCall): Promise<Answer> {
  const { git } = call.repository;
  const { place, commit } = await placeOf(call);
  const path = call.parameters.path.replace(/^\/+|\/+$/g, '');
  const entry = await findEntry(git, commit, path);
  if (!entry) throw ApiError.notFound();
  if (entry.type === 'blob') return fileAnswer(call, place, entry);
  if (entry.type === 'commit') {
    throw ApiError.notImplemented('the contents of submodules');
  }
  const entries = await listFolder(git, entry);
  return json(
    200,
    entries.map(it => presentEntry(place, it)),
  );
}

/** `GET /repos/{owner}/{repo}/readme`. */
export async function getReadme(call: RepositoryCall): Promise<Answer> {
  const { git } = call.repository;
  const { place, commit } = await placeOf(call);
  const root = await findEntry(git, commit, '');
  const readme = root && (await findReadme(git, root));
  if (!readme) throw ApiError.notFound();
  return fileAnswer(call, place, readme);
}

async function placeOf(
  call: RepositoryCall,
): Promise<{ place: Place; commit: string }> {
  const { github, repository, query } = call;
  const { git, record } = repository;
  if (await isEmpty(git)) throw ApiError.emptyRepository();
  const ref = String(query.ref ?? record.defaultBranch);
  const commit = await resolveCommit(git, ref);
  if (!commit) throw ApiError.noCommitFor(ref);
  return { place: { github, record, ref }, commit };
}

async function fileAnswer(
  call: RepositoryCall,
  place: Place,
  entry: TreeEntry,
): Promise<Answer> {
  const content = await call.repository.git.run([
    'cat-file',
    'blob',
    entry.sha,
  ]);
  return wantsRaw(call.headers.accept)
    ? bytes(content, 'application/vnd.github.raw; charset=utf-8')
    : json(200, presentFile(place, entry, content));
}
