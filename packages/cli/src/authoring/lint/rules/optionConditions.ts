import { Recipe } from '@microservice-scaffolder/plugin-microservice-common';
import { ValuePath } from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';
import { once, templatePlace } from '../places';

/** What is chosen among layers, layouts and recipes; facts say what follows from it. */
const ALWAYS = ['layout', 'recipe', 'answers.layout', 'answers.options'];

/** Options know each other through facts alone. */
export const optionConditions: LibraryRule = {
  id: 'option-condition',
  promise:
    'No template asks which option, layout or recipe was chosen; it asks for a fact.',
  severity: 'error',
  check({ roots, library }) {
    const forbidden = [...ALWAYS, ...library.recipes.flatMap(choicesOfLayers)];
    return once(
      roots.flatMap(({ trace }) =>
        trace.reads
          .filter(({ decides }) => decides)
          .flatMap(({ path, at }) => {
            const asked = forbidden.find(name => isBelow(path, name));
            if (!asked) return [];
            return [
              {
                where: templatePlace(at),
                what: `decides by '${asked}', so that a new option would have to be added here`,
                fix: "let the option provide a fact and ask for 'facts.<name>', or move this into an overlay",
              },
            ];
          }),
      ),
    );
  },
};

/** Choices that bring layers in some case; a layer can provide a fact. */
function choicesOfLayers({ choices }: Recipe): string[] {
  return Object.entries(choices)
    .filter(([, rows]) => Object.values(rows).some(({ length }) => length))
    .map(([name]) => `answers.${name}`);
}

function isBelow(path: ValuePath, name: string): boolean {
  const names = name.split('.');
  return names.every((part, index) => path[index] === part);
}
