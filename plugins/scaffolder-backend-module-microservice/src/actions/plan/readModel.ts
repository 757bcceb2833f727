import {
  CheckResult,
  readModelText,
} from '@microservice-scaffolder/plugin-microservice-common';

type Answers = Record<string, unknown>;

/**
 * Reads the domain model where the form hands it on as the text that was typed; problems name its lines.
 *
 * @internal
 */
export function readModel(answers: Answers): CheckResult<Answers> {
  if (typeof answers.model !== 'string')
    return { result: 'ok', value: answers };
  const read = readModelText(answers.model);
  if (read.result === 'ok')
    return { result: 'ok', value: { ...answers, model: read.value } };
  return {
    result: 'invalid',
    problems: read.problems.map(({ line, where, ...problem }) => ({
      ...problem,
      where: `${where} (line ${line})`,
    })),
  };
}
