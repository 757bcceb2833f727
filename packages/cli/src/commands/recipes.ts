import { EXIT } from '../exitStatus';
import { printJson } from '../Terminal';
import { Command } from './Command';

/** Lists recipes with their layouts, choices, options and presets. */
export const recipes: Command<[]> = async ({ terminal, json, generator }) => {
  const all = (await generator()).recipes();
  if (json) {
    printJson(terminal, all as never);
    return EXIT.good;
  }
  for (const recipe of all) {
    terminal.out(`${recipe.id} ${recipe.version}  ${recipe.title}`);
    const rows: [string, string[]][] = [
      ['layouts', recipe.layouts],
      ['database', Object.keys(recipe.choices.database)],
      ['auth', Object.keys(recipe.choices.auth)],
      ['ci', Object.keys(recipe.choices.ci)],
      ['deploy', Object.keys(recipe.choices.deploy)],
      ['options', Object.keys(recipe.options)],
      ['presets', recipe.presets],
    ];
    rows
      .filter(([, values]) => values.length)
      .forEach(([title, values]) =>
        terminal.out(`  ${title.padEnd(9)} ${values.join(', ')}`),
      );
  }
  return EXIT.good;
};
