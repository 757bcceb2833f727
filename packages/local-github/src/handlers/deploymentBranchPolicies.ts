import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { Answer, json, noContent } from '../http/Answer';
import { nodeId } from '../presenters/accounts';
import { BranchPolicyRecord } from '../store/RepositoryRecord';
import { environmentHolder } from './actionsHolder';

/** `GET …/environments/{environment_name}/deployment-branch-policies`. */
export function listBranchPolicies(call: RepositoryCall): Answer {
  const all = environmentHolder(call).branchPolicies;
  const { items, headers } = paginate(call, all);
  const policies = items.map(present);
  return json(
    200,
    { total_count: all.length, branch_policies: policies },
    headers,
  );
}

/** `POST …/environments/{environment_name}/deployment-branch-policies`. */
export function createBranchPolicy(call: RepositoryCall): Answer {
  const environment = environmentHolder(call);
  // GitHub's description says so: custom patterns need an environment that allows them.
  if (!environment.branchPolicy?.custom_branch_policies) {
    throw ApiError.notFound();
  }
  const { name, type } = call.body;
  const asked = { name: String(name), type: type === 'tag' ? 'tag' : 'branch' };
  const known = environment.branchPolicies.find(
    policy => policy.name === asked.name && policy.type === asked.type,
  );
  if (known) return json(200, present(known));
  const policy = {
    id: call.github.repositories.nextId(),
    ...asked,
  } as BranchPolicyRecord;
  environment.branchPolicies.push(policy);
  call.github.repositories.save(call.repository);
  return json(200, present(policy));
}

/** `DELETE …/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}`. */
export function deleteBranchPolicy(call: RepositoryCall): Answer {
  const environment = environmentHolder(call);
  const id = Number(call.parameters.branch_policy_id);
  const rest = environment.branchPolicies.filter(policy => policy.id !== id);
  if (rest.length === environment.branchPolicies.length) {
    throw ApiError.notFound();
  }
  environment.branchPolicies = rest;
  call.github.repositories.save(call.repository);
  return noContent();
}

function present({ id, name, type }: BranchPolicyRecord) {
  return { id, node_id: nodeId('DeploymentBranchPolicy', id), name, type };
}
