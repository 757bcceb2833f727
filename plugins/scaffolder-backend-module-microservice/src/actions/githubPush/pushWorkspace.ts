import { LoggerService } from '@backstage/backend-plugin-api';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import {
  publishTree,
  treeSha,
  writeBaseRef,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { resumeOperation } from '../../operations/resumeOperation';
import { assertSameTree } from './assertSameTree';

interface GithubPushContext {
  input: { commitMessage?: string };
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
  dependencies: Pick<ActionDependencies, 'ledger' | 'github'>,
): Promise<PushedWorkspace> {
  const { ledger } = dependencies;
  const { operation, repository, found } = await resumeOperation(
    dependencies,
    target,
    { ...context, stage: 'created' },
  );
  const sha = treeSha(tree);
  assertSameTree(sha, operation.treeSha);
  await ledger.record(operation.id, { treeSha: sha });
  const { commitSha, changed } = await publishTree(repository, {
    tree,
    branch: found.defaultBranch,
    message: context.input.commitMessage ?? `Create ${target.name}`,
    operationId: operation.id,
    initialCommitSha: operation.initialCommitSha,
  });
  await writeBaseRef(repository, tree);
  await ledger.record(operation.id, { stage: 'pushed', commitSha });
  const { repositoryUrl, defaultBranch } = found;
  const done = changed ? 'Pushed' : 'Found our commit of';
  context.logger.info(
    `${done} ${tree.files.length} files, commit ${commitSha}`,
  );
  return {
    commitSha,
    commitUrl: `${repositoryUrl}/commit/${commitSha}`,
    page: `${repositoryUrl}/blob/${defaultBranch}`,
  };
}
