import { JsonObject } from '@backstage/types';
import {
  Answers,
  checkModel,
  checkName,
  extentProblem,
  pageParameterProblems,
  PRESETS,
  Problem,
  quoted,
  schemaProblems,
} from '../model';
import schema from '../model/schema/answers.schema.json';
import { AnswerRules } from './AnswerRules';
import { choiceProblems } from './choiceProblems';
import { completeAnswers } from './completeAnswers';
import { mismatchProblems } from './mismatchProblems';
import { pipelineProblems } from './pipelineProblems';
import { policyProblems } from './policyProblems';
import { answeredModel } from './serviceModel';

/** More than the largest model with everything around it. */
const LARGEST = { characters: 512 * 1024, values: 50_000, depth: 20 };

/**
 * Answers that are right, or everything that is wrong with them: with the complete answers all the same where only their
 * form is right, so that what else would be wrong can be told at once.
 *
 * @public
 */
export type AnswersCheck =
  | { result: 'ok'; value: Answers }
  | { result: 'invalid'; problems: Problem[]; answers?: Answers };

/**
 * Checks what a person or a file answered for a recipe and resolves every default.
 *
 * Form, command line and actions share this one function; it returns the complete answers or everything that is wrong.
 *
 * @public
 */
export function checkAnswers(raw: unknown, rules: AnswerRules): AnswersCheck {
  const tooMuch = extentProblems(raw);
  if (tooMuch.length) return { result: 'invalid', problems: tooMuch };
  const formal = formalProblems(raw);
  if (formal.length) return { result: 'invalid', problems: formal };
  const answers = completeAnswers(raw as JsonObject, rules);
  const problems = [
    ...choiceProblems(answers, rules.recipe),
    ...policyProblems(answers, rules),
    ...modelProblems(answers),
    ...pipelineProblems(answers),
  ];
  return problems.length
    ? { result: 'invalid', problems, answers }
    : { result: 'ok', value: answers };
}

/** The answer that is too large where there is one, else all of them together. */
function extentProblems(raw: unknown): Problem[] {
  const problem = extentProblem('answers', raw, LARGEST);
  if (!problem) return [];
  const members = Array.isArray(raw) ? [] : Object.entries(raw ?? {});
  const single = members
    .map(([key, value]) => extentProblem(quotedKey(key), value, LARGEST))
    .find(found => found !== undefined);
  return [single ?? problem];
}

/** A key as a place: visible and short, without quotes. */
function quotedKey(key: string): string {
  return quoted(key).slice(1, -1);
}

/** A name is checked by its own rule, which says more than the schema; one mistake gives one sentence. */
function formalProblems(raw: unknown): Problem[] {
  const formal = schemaProblems(schema, raw);
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw))
    return formal;
  const { name: given } = raw as JsonObject;
  const name = checkName(given);
  return [
    ...(name ? [name] : []),
    ...formal.filter(({ where }) => where !== 'name'),
  ];
}

function modelProblems(answers: Answers): Problem[] {
  if (answers.model === undefined) return pageProblems(answers);
  const written = checkModel(answers.model, answers.auth);
  if (written.result === 'invalid') return written.problems;
  return [
    ...mismatchProblems(written.value, answers),
    ...pageProblems(answers),
  ];
}

/** Names of pages are held against the model, which has to be right before. */
function pageProblems(answers: Answers): Problem[] {
  const { model, preset = '' } = answers;
  return model || Object.hasOwn(PRESETS, preset)
    ? pageParameterProblems(answers, answeredModel(answers))
    : [];
}
