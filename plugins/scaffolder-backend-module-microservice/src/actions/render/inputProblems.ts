import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/** Inputs of a recipe, and of a skeleton: what each asks for. */
const REQUIRED = { recipe: ['recipe', 'answers'], skeleton: ['url'] } as const;

/** Inputs that say nothing beside a recipe. */
const OF_SKELETONS = [
  'url',
  'values',
  'copyWithoutTemplating',
  'copyWithoutRender',
  'templateFileExtension',
  'replace',
  'trimBlocks',
  'lstripBlocks',
  'cookiecutterCompat',
  'token',
];

/**
 * What of the inputs of `microservice:render` is missing, or belongs to the other way to render.
 *
 * @internal
 */
export function inputProblems(
  input: Readonly<Record<string, unknown>>,
): Problem[] {
  const isGiven = (name: string) => input[name] !== undefined;
  const [way, foreign, hint] = isGiven('compat')
    ? (['skeleton', REQUIRED.recipe, "remove it, or remove 'compat'"] as const)
    : ([
        'recipe',
        OF_SKELETONS,
        "remove it, or add 'compat: fetch-template'",
      ] as const);
  return [
    ...REQUIRED[way]
      .filter(name => !isGiven(name))
      .map(name => ({
        where: `input.${name}`,
        what: 'is missing',
        fix: `give one, which a ${way} asks for`,
      })),
    ...foreign.filter(isGiven).map(name => ({
      where: `input.${name}`,
      what: `says nothing to a ${way}`,
      fix: hint,
    })),
  ];
}
