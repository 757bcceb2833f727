import {
  archiveOfTree,
  treeSha,
  writeZip,
} from '@microservice-scaffolder/plugin-microservice-node';
import { EXIT } from '../exitStatus';
import { printJson } from '../Terminal';
import { AnswersOptions, Command } from './Command';
import { planFor } from './planFor';

/** Options of `zip`. */
export interface ZipOptions extends AnswersOptions {
  out: string;
}

/** Writes the files of a service into one ZIP, below a folder with the service's name. */
export const zip: Command<[recipe: string, options: ZipOptions]> = async (
  { terminal, json, generator },
  recipe,
  { answers, out },
) => {
  const from = await generator();
  const plan = await planFor(from, recipe, answers);
  const tree = await from.render(plan);
  const { bytes, sha256 } = await writeZip(
    archiveOfTree(plan.answers.name, tree),
    out,
  );
  const files = tree.files.length;
  if (json) printJson(terminal, { files, bytes, sha256, tree: treeSha(tree) });
  else
    terminal.out(
      `Wrote ${files} files to ${out} (${bytes} bytes, SHA-256 ${sha256})`,
    );
  return EXIT.good;
};
