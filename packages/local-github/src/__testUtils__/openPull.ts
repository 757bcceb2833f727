import { Octokit } from '@octokit/rest';
import { headOfMain, item } from './createService';

/** Commits text files on top of `main` to a new branch of `acme/item-service`, in one commit. */
export async function pushBranch(
  octokit: Octokit,
  branch: string,
  files: Record<string, string | null>,
): Promise<string> {
  const parent = await headOfMain(octokit);
  const ref = `refs/heads/${branch}`;
  const sha = await commitOn(octokit, {
    parent,
    message: `Change ${branch}`,
    files,
  });
  await octokit.git.createRef({ ...item, ref, sha });
  return sha;
}

/** Writes a commit of text files; null takes a file away. No branch is moved. */
export async function commitOn(
  octokit: Octokit,
  commit: {
    parent: string;
    message: string;
    files: Record<string, string | null>;
  },
): Promise<string> {
  const tree = await octokit.git.createTree({
    ...item,
    base_tree: commit.parent,
    tree: Object.entries(commit.files).map(([path, content]) => ({
      path,
      mode: '100644' as const,
      type: 'blob' as const,
      ...(content === null ? { sha: null } : { content }),
    })),
  });
  const { data } = await octokit.git.createCommit({
    ...item,
    message: commit.message,
    tree: tree.data.sha,
    parents: [commit.parent],
  });
  return data.sha;
}

/** Opens a pull request into `main` for a new branch with some files, and returns its number. */
export async function openPull(
  octokit: Octokit,
  branch: string,
  files: Record<string, string | null>,
): Promise<number> {
  await pushBranch(octokit, branch, files);
  const { data } = await octokit.pulls.create({
    ...item,
    title: `Change ${branch}`,
    head: branch,
    base: 'main',
  });
  return data.number;
}
