import { LoggerService } from '@backstage/backend-plugin-api';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import {
  publishTree,
  treeSha,
  writeBaseRef,
} from '@microservice-scaffolder/plugin-microservice-node';
import { atWork, WorkDependencies } from '../../operations/atWork';
import { findOwnRepository } from '../../operations/findOwnRepository';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { assertSameTree } from './assertSameTree';

interface GithubPushContext {
  input: { commitMessage?: string };
  task: { id: string };
  user?: { ref?: string };
  logger: LoggerService;
  signal?: AbortSignal;
}

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
 * Publishes a tree to the repository of the operation, with the ledger asked before and told afterwards.
 *
 * @internal
 */
export async function pushWorkspace(
  context: GithubPushContext,
  { target, tree }: { target: RepositoryTarget; tree: FileTree },
  dependencies: WorkDependencies,
): Promise<PushedWorkspace> {
  const step = { target, context, needs: 'created' as const };
  return atWork(dependencies, step, async work => {
    const { operation, repository, record } = work;
    const found = await findOwnRepository(work);
    const sha = treeSha(tree);
    assertSameTree(sha, operation.treeSha);
    await record({ treeSha: sha });
    const { commitSha, changed } = await publishTree(repository, {
      tree,
      branch: found.defaultBranch,
      message: context.input.commitMessage ?? `Create ${target.name}`,
      operationId: operation.id,
      initialCommitSha: operation.initialCommitSha,
    });
    await writeBaseRef(repository, tree);
    await record({ stage: 'pushed', commitSha });
    const done = changed ? 'Pushed' : 'Found our commit of';
    context.logger.info(
      `${done} ${tree.files.length} files, commit ${commitSha}`,
    );
    const { repositoryUrl, defaultBranch } = found;
    const value = {
      commitSha,
      commitUrl: `${repositoryUrl}/commit/${commitSha}`,
      page: `${repositoryUrl}/blob/${defaultBranch}`,
    };
    return { value };
  });
}
