import { JsonObject } from '@backstage/types';
import { accountOf } from '../access/accountOf';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { now } from '../clock';
import { writeBlobs } from '../git/blobs';
import { readCommit } from '../git/commits';
import { findEntry } from '../git/files';
import { findRef, isEmpty } from '../git/refs';
import { TreeEntry } from '../git/trees';
import { Answer, json } from '../http/Answer';
import { decodeBase64 } from '../http/base64';
import { presentEntry } from '../presenters/contents';
import { gitCommit } from '../presenters/git';
import { changeRef } from './changeRef';
import { readSignature, signAsGithub, signatureOf } from './signatures';
import { writeCheckedCommit } from './writeCheckedCommit';
import { checkPath, writeCheckedTree } from './trees';

/** The file that a request wants to write. */
interface FileChange {
  path: string;
  content: Buffer;
  branch: string;
  /** Object name of the file that is to be replaced. */
  replaces?: string;
}

/** `PUT /repos/{owner}/{repo}/contents/{path}`: one file, one commit; in an empty repository the first one. */
export async function putFile(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const { git, record } = repository;
  const change = readChange(call);
  const name = `refs/heads/${change.branch}`;
  const parent = (await findRef(git, name))?.sha ?? null;
  if (!parent && !(await isEmpty(git))) {
    throw ApiError.branchNotFound(change.branch);
  }
  const known = parent ? await findEntry(git, parent, change.path) : undefined;
  checkReplaced(change, known);
  const { commit, sha } = await commitFile(call, change, parent);
  const ref = { name, from: parent, to: commit };
  if (!(await changeRef(call, ref, 'contents'))) {
    throw ApiError.conflict(
      `${change.branch} was changed meanwhile: it is not at ${parent} any more`,
    );
  }
  const entry: TreeEntry = {
    path: change.path,
    mode: '100644',
    type: 'blob',
    sha,
    size: change.content.length,
  };
  return json(known ? 200 : 201, {
    content: presentEntry({ github, record, ref: change.branch }, entry),
    commit: gitCommit(github.urls, record, await readCommit(git, commit)),
  });
}

function readChange({ parameters, body, repository }: RepositoryCall) {
  const content = decodeBase64(String(body.content));
  if (!content) throw ApiError.unprocessable('content is not valid Base64');
  checkPath(parameters.path);
  return {
    path: parameters.path,
    content,
    branch: String(body.branch ?? repository.record.defaultBranch),
    replaces: body.sha as string | undefined,
  };
}

/** Nobody overwrites what they have not seen. */
function checkReplaced(change: FileChange, known?: TreeEntry): void {
  if (known && !change.replaces) {
    throw ApiError.unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
  }
  if (change.replaces && change.replaces !== known?.sha) {
    throw ApiError.conflict(`${change.path} does not match ${change.replaces}`);
  }
}

async function commitFile(
  call: RepositoryCall,
  change: FileChange,
  parent: string | null,
): Promise<{ commit: string; sha: string }> {
  const { body, repository } = call;
  const { git } = repository;
  const [sha] = await writeBlobs(git, [change.content]);
  const entry = { path: change.path, mode: '100644', sha };
  const tree = await writeCheckedTree(git, [entry], parent ?? undefined);
  const committer = readSignature(
    body.committer as JsonObject | undefined,
    signatureOf(accountOf(call), now()),
  );
  const author = readSignature(
    body.author as JsonObject | undefined,
    committer,
  );
  const written = await writeCheckedCommit(git, {
    tree,
    parents: parent ? [parent] : [],
    author,
    committer,
    message: String(body.message),
  });
  return { commit: await signAsGithub(call, written), sha };
}
