import { tryGithub } from './callGithub';
import { GithubRepository, repositoryParameters } from './GithubRepository';
import { isPlanRefusal } from './refusals';
import { RuleRequest } from './RuleRequest';
import { rulesetOf } from './rulesetOf';

/**
 * Gives a repository its rules, or brings the ruleset of an earlier run into this state. Comes last: rules hold for us, too.
 *
 * Throws a `GithubError`, also where the plan has no rules and they are required.
 *
 * @returns whether the rules hold; `false` where the organisation's plan has none
 * @public
 */
export async function ensureRuleset(
  repository: GithubRepository,
  request: RuleRequest,
): Promise<boolean> {
  const doing = `set the rules of ${repository.owner}/${repository.name}`;
  const done = await tryGithub(
    doing,
    failure => !request.required && isPlanRefusal(failure),
    () => writeRuleset(repository, request),
  );
  return done !== undefined;
}

async function writeRuleset(
  repository: GithubRepository,
  request: RuleRequest,
): Promise<true> {
  const { repos } = repository.client.rest;
  const wanted = { ...repositoryParameters(repository), ...rulesetOf(request) };
  const { data } = await repos.getRepoRulesets({
    ...repositoryParameters(repository),
    // A ruleset of the organisation may have the same name.
    includes_parents: false,
    per_page: 100,
  });
  const known = data.find(({ name }) => name === wanted.name);
  await (known
    ? repos.updateRepoRuleset({ ...wanted, ruleset_id: known.id })
    : repos.createRepoRuleset(wanted));
  return true;
}
