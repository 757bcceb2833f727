import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { findRef } from '../git/refs';
import { Answer, json, noContent } from '../http/Answer';
import {
  presentProtection,
  presentSignatures,
} from '../presenters/protections';
import { ProtectionRecord } from '../store/ProtectionRecord';
import { readProtection } from './readProtection';

/** `GET /repos/{owner}/{repo}/branches/{branch}/protection`. */
export async function getProtection(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const protection = await protectionOf(call);
  return json(200, presentProtection(github, repository.record, protection));
}

/** `PUT /repos/{owner}/{repo}/branches/{branch}/protection`: replaces what was there, but for the signatures. */
export async function putProtection(call: RepositoryCall): Promise<Answer> {
  const { github, repository, body } = call;
  const { record } = repository;
  const branch = await existingBranch(call);
  const known = find(record.protections, branch);
  const protection: ProtectionRecord = {
    branch,
    requiredSignatures: known?.requiredSignatures ?? false,
    ...readProtection(call, body as JsonObject),
  };
  record.protections = [
    ...record.protections.filter(it => it !== known),
    protection,
  ];
  github.repositories.save(repository);
  return json(200, presentProtection(github, record, protection));
}

/** `DELETE /repos/{owner}/{repo}/branches/{branch}/protection`. */
export async function deleteProtection(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const { record } = repository;
  const protection = await protectionOf(call);
  record.protections = record.protections.filter(it => it !== protection);
  github.repositories.save(repository);
  return noContent();
}

/** `GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures`. */
export async function getSignatures(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const protection = await protectionOf(call);
  return json(200, presentSignatures(github, repository.record, protection));
}

/** `POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures`. */
export async function requireSignatures(call: RepositoryCall): Promise<Answer> {
  await keepSignatures(call, true);
  return getSignatures(call);
}

/** `DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures`. */
export async function allowUnsigned(call: RepositoryCall): Promise<Answer> {
  await keepSignatures(call, false);
  return noContent();
}

async function keepSignatures(call: RepositoryCall, required: boolean) {
  const protection = await protectionOf(call);
  protection.requiredSignatures = required;
  call.github.repositories.save(call.repository);
}

async function protectionOf(call: RepositoryCall): Promise<ProtectionRecord> {
  const branch = await existingBranch(call);
  const found = find(call.repository.record.protections, branch);
  if (!found) throw ApiError.branchNotProtected();
  return found;
}

function find(protections: ProtectionRecord[], branch: string) {
  return protections.find(protection => protection.branch === branch);
}

async function existingBranch(call: RepositoryCall): Promise<string> {
  const { branch } = call.parameters;
  const ref = await findRef(call.repository.git, `refs/heads/${branch}`);
  if (!ref) throw ApiError.branchNotFound(branch);
  return branch;
}
