import { JsonObject } from '@backstage/types';
import { Answers, capitalise, Policy, wordsOf } from '../model';
import { AnswerRules } from './AnswerRules';

/**
 * Answers with every default resolved, in a fixed order of keys. The form of `raw` must have been checked.
 *
 * Defaults come from the recipe (first of each list) and from the policy; none comes from outside, so that the same
 * answers are complete in the same way everywhere.
 *
 * @internal
 */
export function completeAnswers(
  raw: JsonObject,
  { recipe, policy }: AnswerRules,
): Answers {
  const given = raw as unknown as Partial<Answers> &
    Pick<Answers, 'name' | 'owner'>;
  const repository = repositoryOf(given, policy);
  const first = (choices: Record<string, unknown>) => Object.keys(choices)[0];
  return {
    name: given.name,
    description:
      given.description?.trim() ||
      `${capitalise(wordsOf(given.name).join(' '))}.`,
    owner: given.owner,
    ...(given.system ? { system: given.system } : {}),
    createSystem: given.createSystem ?? false,
    layout: given.layout ?? recipe.layouts[0],
    database: given.database ?? first(recipe.choices.database),
    auth: given.auth ?? 'none',
    ci: given.ci ?? first(recipe.choices.ci),
    deploy: [...(given.deploy ?? [])].sort(),
    options: [...(given.options ?? [])].sort(),
    ...(given.model
      ? { model: given.model }
      : { preset: given.preset ?? recipe.presets[0] }),
    ...(given.model && given.preset ? { preset: given.preset } : {}),
    repository,
    codeOwners: given.codeOwners ?? [
      `@${repository.owner}/${given.owner.split('/')[1].toLowerCase()}`,
    ],
    environments: given.environments ?? policy?.defaults?.environments ?? [],
    secrets: given.secrets ?? [],
    conventions: given.conventions ?? {},
  };
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
