import { Urls } from '../http/Urls';
import { RepositoryRecord, RulesetRecord } from '../store/RepositoryRecord';
import { nodeId } from './accounts';
import { repositoryApi, repositoryPage } from './repositoryUrls';

/** A ruleset in a list: without conditions and rules (`repository-ruleset`). */
export function rulesetSummary(
  urls: Urls,
  record: RepositoryRecord,
  ruleset: RulesetRecord,
) {
  const { id, name, target, enforcement, createdAt, updatedAt } = ruleset;
  return {
    id,
    node_id: nodeId('RepositoryRuleset', id),
    name,
    target,
    source_type: 'Repository',
    source: `${record.owner}/${record.name}`,
    enforcement,
    created_at: createdAt,
    updated_at: updatedAt,
    _links: {
      self: { href: `${repositoryApi(urls, record)}/rulesets/${id}` },
      html: { href: `${repositoryPage(urls, record)}/settings` },
    },
  };
}

/** A ruleset with everything (`repository-ruleset`). */
export function presentRuleset(
  urls: Urls,
  record: RepositoryRecord,
  ruleset: RulesetRecord,
) {
  return {
    ...rulesetSummary(urls, record, ruleset),
    bypass_actors: ruleset.bypassActors,
    conditions: ruleset.conditions,
    rules: ruleset.rules,
  };
}
