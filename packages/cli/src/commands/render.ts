import {
  treeSha,
  writeTree,
} from '@microservice-scaffolder/plugin-microservice-node';
import { EXIT } from '../exitStatus';
import { printJson } from '../Terminal';
import { AnswersOptions, Command } from './Command';
import { planFor } from './planFor';

/** Options of `render`. */
export interface RenderOptions extends AnswersOptions {
  out: string;
}

/** Writes the files of a service into an empty folder. */
export const render: Command<[recipe: string, options: RenderOptions]> = async (
  { terminal, json, generator },
  recipe,
  { answers, out },
) => {
  const from = await generator();
  const tree = await from.render(await planFor(from, recipe, answers));
  await writeTree(tree, out);
  const result = { files: tree.files.length, tree: treeSha(tree) };
  if (json) printJson(terminal, result);
  else
    terminal.out(`Wrote ${result.files} files to ${out} (tree ${result.tree})`);
  return EXIT.good;
};
