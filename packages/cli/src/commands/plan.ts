import { EXIT } from '../exitStatus';
import { printJson } from '../Terminal';
import { AnswersOptions, Command } from './Command';
import { describePlan } from './describePlan';
import { explainPath } from './explainPath';
import { planFor } from './planFor';

/** Options of `plan`. */
export interface PlanOptions extends AnswersOptions {
  /** Path of a file to explain instead. */
  explain?: string;
}

/** Prints what would be made, or why one file would, without making it. */
export const plan: Command<[recipe: string, options: PlanOptions]> = async (
  context,
  recipe,
  { answers, explain },
) => {
  const { terminal, json } = context;
  const generator = await context.generator();
  const decided = await planFor(generator, recipe, answers);
  if (explain !== undefined)
    return explainPath(context, generator, { plan: decided, path: explain });
  if (json) printJson(terminal, decided as never);
  else describePlan(decided).forEach(line => terminal.out(line));
  return EXIT.good;
};
