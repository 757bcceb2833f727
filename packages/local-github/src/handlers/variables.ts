import { ApiError } from '../api/ApiError';
import { Handler, RepositoryCall } from '../api/Call';
import { inRepository, withToken } from '../api/inRepository';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { Answer, json, noContent } from '../http/Answer';
import { VariableRecord } from '../store/RepositoryRecord';
import { Holder, HolderHandler, readActionsName } from './actionsHolder';

/** GitHub's limit for one value, in bytes. */
const LARGEST_VALUE = 48 * 1024;

/** The operations on variables, the same for a repository and an environment. */
export function variableHandlers(
  holder: Holder,
): Record<'list' | 'create' | 'get' | 'update' | 'remove', Handler> {
  const operation = (handle: HolderHandler) =>
    inRepository(withToken(call => handle(call, holder)));
  return {
    list: operation(list),
    create: operation(create),
    get: operation((call, it) => json(200, present(find(call, it)))),
    update: operation(update),
    remove: operation(remove),
  };
}

function list(call: RepositoryCall, holder: Holder): Answer {
  const all = holder(call).variables;
  const { items, headers } = paginate(call, all);
  const variables = items.map(present);
  return json(200, { total_count: all.length, variables }, headers);
}

function create(call: RepositoryCall, holder: Holder): Answer {
  const { variables } = holder(call);
  const name = checkName(String(call.body.name));
  const value = checkValue(String(call.body.value));
  if (variables.some(variable => variable.name === name)) {
    throw ApiError.conflict('Already exists - Variable already exists');
  }
  const time = now();
  variables.push({ name, value, createdAt: time, updatedAt: time });
  call.github.repositories.save(call.repository);
  return json(201, {});
}

function update(call: RepositoryCall, holder: Holder): Answer {
  const variable = find(call, holder);
  const { name, value } = call.body;
  if (name !== undefined) variable.name = checkName(String(name));
  if (value !== undefined) variable.value = checkValue(String(value));
  variable.updatedAt = now();
  call.github.repositories.save(call.repository);
  return noContent();
}

function remove(call: RepositoryCall, holder: Holder): Answer {
  const found = find(call, holder);
  const owner = holder(call);
  owner.variables = owner.variables.filter(variable => variable !== found);
  call.github.repositories.save(call.repository);
  return noContent();
}

function find(call: RepositoryCall, holder: Holder): VariableRecord {
  const name = call.parameters.name.toUpperCase();
  const found = holder(call).variables.find(it => it.name === name);
  if (!found) throw ApiError.notFound();
  return found;
}

function checkName(asked: string): string {
  const name = readActionsName(asked);
  if (!name) {
    throw ApiError.unprocessable(
      'Variable name is invalid: it can hold letters, digits and underscores, and must not start with a digit or GITHUB_',
    );
  }
  return name;
}

function checkValue(value: string): string {
  if (Buffer.byteLength(value) > LARGEST_VALUE) {
    throw ApiError.unprocessable('Variable value is larger than 48 KB');
  }
  return value;
}

function present({ name, value, createdAt, updatedAt }: VariableRecord) {
  return { name, value, created_at: createdAt, updated_at: updatedAt };
}
