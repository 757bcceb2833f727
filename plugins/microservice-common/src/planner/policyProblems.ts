import { Answers, Policy, Problem } from '../model';
import { AnswerRules } from './AnswerRules';
import { allowsOrganisation } from './allowsOrganisation';

/** What an unconfigured policy lets own a service. */
const OWNER_KINDS = ['group'];

type Rule = (
  answers: Answers,
  policy: Policy,
  recipe: string,
) => Problem | undefined;

const RULES: readonly Rule[] = [
  (answers, policy) => {
    const { host, owner } = answers.repository;
    if (!owner) {
      return problem(
        'repository.owner',
        'is missing',
        'name the GitHub organisation',
      );
    }
    if (allowsOrganisation(policy, { host, owner })) return undefined;
    const { organisations = [] } = policy;
    return problem(
      'repository.owner',
      `'${owner}' on ${host} is not open for services`,
      `choose one of ${
        organisations.map(each => `${each.owner} on ${each.host}`).join(', ') ||
        'those that the platform team allows'
      }`,
    );
  },
  (answers, { visibilities }) =>
    allowedOf(
      'repository.visibility',
      answers.repository.visibility,
      visibilities,
    ),
  (answers, { ownerKinds = OWNER_KINDS }) => {
    const kind = answers.owner.split(':')[0];
    if (ownerKinds.includes(kind)) return undefined;
    return problem(
      'owner',
      `'${answers.owner}' is a ${kind}, which may not own services`,
      `choose a ${ownerKinds.join(' or ')}`,
    );
  },
  (_answers, { recipes }, recipe) => allowedOf('recipe', recipe, recipes),
  (answers, { layouts }) => allowedOf('layout', answers.layout, layouts),
  (answers, { presets }) =>
    answers.preset ? allowedOf('preset', answers.preset, presets) : undefined,
];

/**
 * What the platform team does not allow in these answers.
 *
 * @internal
 */
export function policyProblems(
  answers: Answers,
  { recipe, policy = {} }: AnswerRules,
): Problem[] {
  return [
    ...RULES.map(rule => rule(answers, policy, recipe.id)).filter(
      found => found !== undefined,
    ),
    ...answers.options
      .map(option => allowedOf('options', option, policy.options))
      .filter(found => found !== undefined),
  ];
}

function allowedOf(
  where: string,
  value: string,
  allowed: string[] | undefined,
): Problem | undefined {
  if (!allowed || allowed.includes(value)) return undefined;
  return problem(
    where,
    `'${value}' is not allowed by the platform team`,
    `choose one of ${allowed.join(', ')}`,
  );
}

function problem(where: string, what: string, fix: string): Problem {
  return { where, code: 'policy', what, fix };
}
