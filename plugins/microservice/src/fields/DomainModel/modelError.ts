import {
  readModelText,
  ServiceAnswered,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * What is wrong with a model, as the form shows it beneath the field; each problem is listed within.
 *
 * @param text - what was typed
 * @param answered - what the form was told about the service
 * @returns one sentence with the fix, or `undefined` for a good model
 */
export function modelError(
  text: string | undefined,
  answered: ServiceAnswered = {},
): string | undefined {
  if (!text?.trim())
    return 'The model is missing; write one or start from a ready one.';
  const read = readModelText(text, answered);
  if (read.result === 'ok') return undefined;
  const count = read.problems.length;
  return count === 1
    ? 'The model has one problem; correct it.'
    : `The model has ${count} problems; correct them.`;
}
