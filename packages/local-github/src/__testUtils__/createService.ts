import { Octokit } from '@octokit/rest';

/** The repository most tests work on. */
export const item = { owner: 'acme', repo: 'item-service' };

/** Creates `acme/item-service` with its first commit. */
export async function createService(
  octokit: Octokit,
  visibility: 'public' | 'private' = 'private',
): Promise<void> {
  await octokit.repos.createInOrg({
    org: item.owner,
    name: item.repo,
    description: 'Manages items',
    visibility,
    auto_init: true,
  });
}

/** The commit that `main` of `acme/item-service` is at. */
export async function headOfMain(octokit: Octokit): Promise<string> {
  const { data } = await octokit.git.getRef({ ...item, ref: 'heads/main' });
  return data.object.sha;
}

/** Commits text files to `main` of `acme/item-service`, and nothing else in it. */
export async function commitFiles(
  octokit: Octokit,
  files: Record<string, string>,
): Promise<string> {
  const tree = await octokit.git.createTree({
    ...item,
    tree: Object.entries(files).map(([path, content]) => ({
      path,
      mode: '100644' as const,
      type: 'blob' as const,
      content,
    })),
  });
  const commit = await octokit.git.createCommit({
    ...item,
    message: 'Create item-service',
    tree: tree.data.sha,
    parents: [],
  });
  await octokit.git.updateRef({
    ...item,
    ref: 'heads/main',
    sha: commit.data.sha,
    force: true,
  });
  return commit.data.sha;
}
