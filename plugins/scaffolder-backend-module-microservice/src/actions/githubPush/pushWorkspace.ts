import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import {
  ensureRuleset,
  GithubError,
  isPublished,
  PublishedCommit,
  publishTree,
  writeBaseRef,
} from '@microservice-scaffolder/plugin-microservice-node';
import {
  atWork,
  OperationAtWork,
  WorkDependencies,
} from '../../operations/atWork';
import { findOwnRepository } from '../../operations/findOwnRepository';
import { keepOnce } from '../../operations/keepOnce';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { assertSameTree } from './assertSameTree';
import { GithubPushContext } from './GithubPushContext';

/**
 * Where the files now are.
 *
 * @internal
 */
export interface PushedWorkspace {
  commitSha: string;
  commitUrl: string;
  /** What the pages of the files begin with. */
  page: string;
}

/**
 * What is pushed, and where.
 *
 * @internal
 */
export interface PushRequest {
  target: RepositoryTarget;
  tree: FileTree;
  /** Of the tree. */
  treeSha: string;
}

/**
 * Publishes a tree to the repository of the operation, with the ledger asked before and told afterwards. Rules come last:
 * they hold for us, too.
 *
 * @internal
 */
export async function pushWorkspace(
  context: GithubPushContext,
  { target, tree, treeSha }: PushRequest,
  dependencies: WorkDependencies,
): Promise<PushedWorkspace> {
  const step = { target, context, needs: 'created' as const };
  return atWork(dependencies, step, async work => {
    const { operation, repository, record } = work;
    // An empty tree is never recorded as what is to be pushed.
    if (tree.files.length === 0) {
      throw GithubError.emptyTree(`${target.owner}/${target.name}`);
    }
    assertSameTree(treeSha, operation.treeSha);
    await record({ treeSha });
    const branch = await branchOf(work);
    const published = await publishOnce(context, work, {
      tree,
      treeSha,
      branch,
      message: context.input.commitMessage ?? `Create ${target.name}`,
    });
    const { commitSha } = published;
    await record({ commitSha });
    await writeBaseRef(repository, tree);
    await applyRules(context, work);
    await record({ stage: 'pushed' });
    report(context, published, tree);
    const repositoryUrl = dependencies.github.webUrl(target);
    const value = {
      commitSha,
      commitUrl: `${repositoryUrl}/commit/${commitSha}`,
      page: `${repositoryUrl}/blob/${branch}`,
    };
    return { value };
  });
}

/** The default branch, as GitHub named it when it made the repository. */
async function branchOf(work: OperationAtWork): Promise<string> {
  const recorded = work.operation.detail?.defaultBranch;
  return typeof recorded === 'string'
    ? recorded
    : (await findOwnRepository(work)).defaultBranch;
}

interface PushedContent {
  tree: FileTree;
  treeSha: string;
  branch: string;
  message: string;
}

/** Publishes, unless an earlier attempt did and its commit still is on the branch. */
async function publishOnce(
  { checkpoint }: GithubPushContext,
  work: OperationAtWork,
  content: PushedContent,
): Promise<PublishedCommit> {
  const { operation, repository } = work;
  const { branch } = content;
  const publish = () =>
    publishTree(repository, {
      ...content,
      operationId: operation.id,
      initialCommitSha: operation.initialCommitSha,
      commitSha: operation.commitSha,
      assertOurs: () => findOwnRepository(work),
    });
  const { value, fresh } = await keepOnce(
    checkpoint,
    {
      name: 'commit',
      input: { operation: operation.id, branch, tree: content.treeSha },
    },
    publish,
  );
  if (fresh) return value;
  await findOwnRepository(work);
  const { commitSha } = value;
  return (await isPublished(repository, { commitSha, branch }))
    ? { ...value, changed: false }
    : publish();
}

async function applyRules(
  { input, logger }: GithubPushContext,
  { repository }: OperationAtWork,
): Promise<void> {
  if (!input.rules) return;
  if (await ensureRuleset(repository, input.rules)) return;
  logger.warn(
    "The organisation's plan has no rules for private repositories, so the branches are not protected; an organisation owner upgrades the plan, or remove 'rules'.",
  );
}

function report(
  { logger }: GithubPushContext,
  { changed, commitSha, verified }: PublishedCommit,
  { files }: FileTree,
): void {
  const done = changed ? 'Pushed' : 'Found our commit of';
  logger.info(`${done} ${files.length} files, commit ${commitSha}`);
  if (verified === undefined) return;
  logger.info(
    verified
      ? 'GitHub has signed the commit'
      : 'GitHub has not signed the commit',
  );
}
