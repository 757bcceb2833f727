import { Answers, PRESETS, Problem, quoted, Recipe } from '../model';

type Choice = [
  field: string,
  chosen: string[],
  offered: (recipe: Recipe) => string[],
];

/** Every answer that picks from what the recipe offers: a new choice is a row. */
function choicesOf(answers: Answers): Choice[] {
  return [
    ['layout', [answers.layout], recipe => recipe.layouts],
    [
      'database',
      [answers.database],
      recipe => Object.keys(recipe.choices.database),
    ],
    ['auth', [answers.auth], recipe => Object.keys(recipe.choices.auth)],
    ['ci', [answers.ci], recipe => Object.keys(recipe.choices.ci)],
    ['deploy', answers.deploy, recipe => Object.keys(recipe.choices.deploy)],
    ['options', answers.options, recipe => Object.keys(recipe.options)],
    [
      'preset',
      answers.preset ? [answers.preset] : [],
      recipe => recipe.presets.filter(name => Object.hasOwn(PRESETS, name)),
    ],
  ];
}

/**
 * What the answers choose that the recipe does not offer, and choices that exclude each other.
 *
 * @internal
 */
export function choiceProblems(answers: Answers, recipe: Recipe): Problem[] {
  const unknown = choicesOf(answers).flatMap(([field, chosen, offered]) =>
    chosen
      .filter(value => !offered(recipe).includes(value))
      .map(value => ({
        where: field,
        code: `${field}.unknown`,
        what: `${quoted(value)} is not offered by ${recipe.id}`,
        fix: offered(recipe).length
          ? `choose one of ${offered(recipe).join(', ')}`
          : 'leave it out',
      })),
  );
  return [...unknown, ...exclusive(answers)];
}

function exclusive(answers: Answers): Problem[] {
  return [
    ...(answers.model && answers.preset
      ? [
          {
            where: 'preset',
            code: 'preset.and_model',
            what: 'is given together with a model',
            fix: 'give one of the two',
          },
        ]
      : []),
    ...(answers.createSystem && !answers.system
      ? [
          {
            where: 'createSystem',
            code: 'system.missing',
            what: 'asks for a system that has no name',
            fix: 'name it in system or leave createSystem out',
          },
        ]
      : []),
  ];
}
