import { JsonObject } from '@backstage/types';
import { Answers, capitalise, Policy, Recipe, wordsOf } from '../model';
import { AnswerRules } from './AnswerRules';

/** Answers as they were given: name and owner are always there. */
type GivenAnswers = Partial<Answers> & Pick<Answers, 'name' | 'owner'>;

/**
 * Answers with every default resolved, in a fixed order of keys. The form of `raw` must have been checked.
 *
 * Defaults come from the recipe (first of each list) and from the policy; none comes from outside, so that the same
 * answers are complete in the same way everywhere.
 *
 * @internal
 */
export function completeAnswers(raw: JsonObject, rules: AnswerRules): Answers {
  const given = raw as unknown as GivenAnswers;
  const repository = repositoryOf(given, rules.policy);
  return {
    name: given.name,
    description: descriptionOf(given),
    owner: given.owner,
    ...(given.system ? { system: given.system } : {}),
    createSystem: given.createSystem ?? false,
    ...choicesOf(given, rules.recipe),
    ...modelOf(given, rules.recipe),
    repository,
    codeOwners: given.codeOwners ?? [
      `@${repository.owner}/${given.owner.split('/')[1].toLowerCase()}`,
    ],
    environments: environmentsOf(given, rules.policy),
    variables: given.variables ?? [],
    secrets: given.secrets ?? [],
    conventions: given.conventions ?? {},
  };
}

function descriptionOf({ name, description }: GivenAnswers): string {
  return description?.trim() || `${capitalise(wordsOf(name).join(' '))}.`;
}

function choicesOf(
  given: GivenAnswers,
  { layouts, choices }: Recipe,
): Pick<Answers, 'layout' | 'database' | 'auth' | 'ci' | 'deploy' | 'options'> {
  return {
    layout: given.layout ?? layouts[0],
    database: given.database ?? Object.keys(choices.database)[0],
    auth: given.auth ?? 'none',
    ci: given.ci ?? Object.keys(choices.ci)[0],
    deploy: [...(given.deploy ?? [])].sort(),
    options: [...(given.options ?? [])].sort(),
  };
}

/** A model of one's own, a preset, or the recipe's first preset; a preset beside a model stays, to be refused. */
function modelOf(
  { model, preset }: GivenAnswers,
  { presets }: Recipe,
): Pick<Answers, 'model' | 'preset'> {
  if (!model) return { preset: preset ?? presets[0] };
  return preset ? { model, preset } : { model };
}

function environmentsOf(
  given: GivenAnswers,
  policy: Policy | undefined,
): Answers['environments'] {
  return given.environments ?? policy?.defaults?.environments ?? [];
}

function repositoryOf(
  given: Partial<Answers>,
  policy: Policy | undefined,
): Answers['repository'] {
  const defaults = policy?.defaults;
  const organisation = defaults?.organisation ?? policy?.organisations?.[0];
  return {
    host: given.repository?.host ?? organisation?.host ?? 'github.com',
    owner: given.repository?.owner ?? organisation?.owner ?? '',
    visibility:
      given.repository?.visibility ?? defaults?.visibility ?? 'private',
  };
}
