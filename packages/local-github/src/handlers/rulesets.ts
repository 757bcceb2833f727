import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { Answer, json, noContent } from '../http/Answer';
import { presentRuleset, rulesetSummary } from '../presenters/rulesets';
import { RulesetRecord } from '../store/RepositoryRecord';
import { bypassOf } from '../rules/bypass';
import { activeRulesets } from '../rules/judge';
import { actorOf } from './actors';

/** `GET /repos/{owner}/{repo}/rulesets`. */
export function listRulesets(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const { record } = repository;
  const { items, headers } = paginate(call, record.rulesets);
  const shown = items.map(it => rulesetSummary(github.urls, record, it));
  return json(200, shown, headers);
}

/** `POST /repos/{owner}/{repo}/rulesets`. */
export function createRuleset(call: RepositoryCall): Answer {
  const { github, repository, body } = call;
  const { record } = repository;
  const time = now();
  const ruleset: RulesetRecord = {
    id: github.repositories.nextId(),
    name: '',
    target: 'branch',
    enforcement: 'active',
    bypassActors: [],
    conditions: {},
    rules: [],
    createdAt: time,
    updatedAt: time,
    ...readRuleset(body),
  };
  checkName(call, ruleset);
  record.rulesets.push(ruleset);
  github.repositories.save(repository);
  return json(201, present(call, ruleset));
}

/** `GET /repos/{owner}/{repo}/rulesets/{ruleset_id}`. */
export function getRuleset(call: RepositoryCall): Answer {
  return json(200, present(call, find(call)));
}

/** `PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}`: what is not sent stays as it is. */
export function updateRuleset(call: RepositoryCall): Answer {
  const { github, repository, body } = call;
  const ruleset = find(call);
  const changed = { ...ruleset, ...readRuleset(body), updatedAt: now() };
  checkName(call, changed);
  Object.assign(ruleset, changed);
  github.repositories.save(repository);
  return json(200, present(call, ruleset));
}

/** `DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}`. */
export function deleteRuleset(call: RepositoryCall): Answer {
  const { record } = call.repository;
  const found = find(call);
  record.rulesets = record.rulesets.filter(ruleset => ruleset !== found);
  call.github.repositories.save(call.repository);
  return noContent();
}

/** `GET /repos/{owner}/{repo}/rules/branches/{branch}`: the rules of every active ruleset that names the branch. */
export function listBranchRules(call: RepositoryCall): Answer {
  const { record } = call.repository;
  const ref = `refs/heads/${call.parameters.branch}`;
  const rules = activeRulesets(record, ref).flatMap(ruleset =>
    ruleset.rules.map(rule => ({
      ...rule,
      ruleset_id: ruleset.id,
      ruleset_source: `${record.owner}/${record.name}`,
      ruleset_source_type: 'Repository',
    })),
  );
  const { items, headers } = paginate(call, rules);
  return json(200, items, headers);
}

function present(
  { github, repository, caller }: RepositoryCall,
  ruleset: RulesetRecord,
) {
  const { record } = repository;
  return {
    ...presentRuleset(github.urls, record, ruleset),
    current_user_can_bypass: bypassOf(ruleset, actorOf(github, record, caller)),
  };
}

function find({ repository, parameters }: RepositoryCall): RulesetRecord {
  const id = Number(parameters.ruleset_id);
  const found = repository.record.rulesets.find(it => it.id === id);
  if (!found) throw ApiError.notFound();
  return found;
}

function checkName({ repository }: RepositoryCall, ruleset: RulesetRecord) {
  const taken = repository.record.rulesets.some(
    ({ id, name }) => name === ruleset.name && id !== ruleset.id,
  );
  if (taken) {
    throw ApiError.unprocessable('Validation Failed', [
      {
        resource: 'Ruleset',
        code: 'custom',
        field: 'name',
        message: 'Name must be unique',
      },
    ]);
  }
}

function readRuleset(body: JsonObject): Partial<RulesetRecord> {
  const fields: Record<string, unknown> = {
    name: body.name,
    target: body.target,
    enforcement: body.enforcement,
    bypassActors: body.bypass_actors,
    conditions: body.conditions,
    rules: body.rules,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}
