import { Visibility } from '@microservice-scaffolder/plugin-microservice-common';
import {
  checkRepositoryPolicy,
  MicroserviceConfiguration,
  operationId,
} from '@microservice-scaffolder/plugin-microservice-node';
import { assertNoProblems } from '../inputs/assertNoProblems';
import { checkRendered } from '../inputs/checkRendered';

/**
 * The repository that a step is about, and the operation that the step belongs to.
 *
 * @internal
 */
export interface RepositoryTarget {
  host: string;
  owner: string;
  name: string;
  operationId: string;
}

/** The part of a step that says which repository it is about. */
interface Step {
  input: {
    owner: string;
    repoName: string;
    host?: string;
    visibility?: Visibility;
  };
  task: { id: string };
}

/**
 * Reads the target of a step and makes sure, again, that policy allows it: parameters of a task can be sent past the form.
 *
 * Throws an `InputError` of one sentence per problem.
 *
 * @internal
 */
export function repositoryTarget(
  { input, task }: Step,
  { policy }: MicroserviceConfiguration,
): RepositoryTarget {
  const host =
    input.host ?? policy.defaults?.organisation?.host ?? 'github.com';
  assertNoProblems([
    ...checkRendered(input),
    ...checkRepositoryPolicy(policy, { ...input, host }),
  ]);
  const place = { host, owner: input.owner, repository: input.repoName };
  return {
    host,
    owner: input.owner,
    name: input.repoName,
    operationId: operationId({ taskId: task.id, ...place }),
  };
}
