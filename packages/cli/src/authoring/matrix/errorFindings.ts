import { InputError } from '@backstage/errors';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  LibraryError,
  RenderError,
  TemplateError,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Finding } from '../lint';

/**
 * What stopped a render, said to the author of the templates. Anything that is not a fault of templates is thrown again.
 */
export function errorFindings(error: unknown): Finding[] {
  return problemsOf(error).map(problem => ({
    ...problem,
    where: libraryPath(problem.where),
    severity: 'error',
    code: problem.code ?? 'render',
  }));
}

function problemsOf(error: unknown): Problem[] {
  if (error instanceof TemplateError) return [templateProblem(error)];
  if (error instanceof RenderError) return error.problems;
  if (error instanceof LibraryError) return error.problems;
  if (error instanceof InputError) return [sentenceProblem(error.message)];
  throw error;
}

function templateProblem(error: TemplateError): Problem {
  const { template, line, column, reason } = error;
  const [, what, suggestion] = /^(.*); did you mean '(.*)'\?$/s.exec(
    reason,
  ) ?? [undefined, reason];
  return {
    where: `${template}:${line}:${column}`,
    what,
    fix: suggestion ? `write '${suggestion}'` : 'correct the template',
  };
}

/** Some errors are a sentence by themselves: `'a/../b' leads out of its folder; give the file another path.` */
function sentenceProblem(message: string): Problem {
  const [, where, what, fix] = /^'(.*?)' (.*); (.*?)\.?$/s.exec(message) ?? [];
  return where
    ? { where, what, fix }
    : { where: 'the tree', what: message, fix: 'correct the templates' };
}

/** Names of the library start below `layers/`; an author looks from the templates folder. */
function libraryPath(where: string): string {
  return /^(base|stack|option)\/[^/]+(\/|$)/.test(where)
    ? `layers/${where}`
    : where;
}
