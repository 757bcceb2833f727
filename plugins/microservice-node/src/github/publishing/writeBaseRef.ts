import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { withoutOrigin } from '../../origin';
import { treeSha } from '../../workspace';
import { callGithub, tryGithub } from '../callGithub';
import { GithubError } from '../GithubError';
import { GithubRepository, repositoryParameters } from '../GithubRepository';
import { rootEntries } from './rootEntries';

/**
 * Keeps the pure render reachable as `refs/scaffold/base/<tree>`, outside of the branches, so that a later template update
 * can be a three-way merge. The pure render is the tree without its origin record, which names it. Where the ref exists
 * already, nothing is written.
 *
 * Throws a `GithubError` where the ref exists and holds another tree.
 *
 * @param tree - what was published before, so that GitHub has its files
 * @returns the full name of the ref
 * @public
 */
export async function writeBaseRef(
  repository: GithubRepository,
  tree: FileTree,
): Promise<string> {
  const sha = treeSha(withoutOrigin(tree));
  const ref = `refs/scaffold/base/${sha}`;
  const held =
    (await readBaseTree(repository, ref)) ??
    (await createBaseRef(repository, tree, ref));
  if (held !== sha) {
    const fullName = `${repository.owner}/${repository.name}`;
    throw GithubError.refMoved(fullName, ref, held ?? 'gone');
  }
  return ref;
}

/** The tree that the ref holds, or `undefined` where there is no such ref. */
async function readBaseTree(
  repository: GithubRepository,
  ref: string,
): Promise<string | undefined> {
  const parameters = repositoryParameters(repository);
  const { git } = repository.client.rest;
  const doing = `read ${ref} of ${repository.owner}/${repository.name}`;
  const found = await tryGithub(
    doing,
    ({ status }) => status === 404,
    () => git.getRef({ ...parameters, ref: ref.replace(/^refs\//, '') }),
  );
  if (!found) return undefined;
  const { data } = await callGithub(doing, () =>
    git.getCommit({ ...parameters, commit_sha: found.data.object.sha }),
  );
  return data.tree.sha;
}

/** The tree that the ref holds now: an attempt whose answer was lost may have made it already. */
async function createBaseRef(
  repository: GithubRepository,
  published: FileTree,
  ref: string,
): Promise<string | undefined> {
  const parameters = repositoryParameters(repository);
  const { git } = repository.client.rest;
  const doing = `write ${ref} of ${repository.owner}/${repository.name}`;
  const tree = await createBaseTree(repository, published);
  const commit = await callGithub(doing, () =>
    git.createCommit({
      ...parameters,
      message: 'What the template rendered',
      tree,
      parents: [],
    }),
  );
  const created = await tryGithub(
    doing,
    ({ status, message }) =>
      status === 422 && /reference already exists/i.test(message),
    () => git.createRef({ ...parameters, ref, sha: commit.data.sha }),
  );
  return created ? tree : readBaseTree(repository, ref);
}

/** The published tree without its origin record: GitHub has all of its files. */
async function createBaseTree(
  repository: GithubRepository,
  published: FileTree,
): Promise<string> {
  const base = withoutOrigin(published);
  const expected = treeSha(base);
  if (base.files.length === published.files.length) return expected;
  const fullName = `${repository.owner}/${repository.name}`;
  const { data } = await callGithub(`write the base of ${fullName}`, () =>
    repository.client.rest.git.createTree({
      ...repositoryParameters(repository),
      tree: rootEntries(base),
    }),
  );
  if (data.sha === expected) return expected;
  throw GithubError.otherTree(fullName, expected, data.sha);
}
