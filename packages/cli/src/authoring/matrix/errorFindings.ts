import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  LibraryError,
  RenderError,
  TemplateError,
  WorkspaceError,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Finding, templateErrorProblem } from '../lint';

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
  if (error instanceof TemplateError) return [templateErrorProblem(error)];
  if (error instanceof RenderError) return error.problems;
  if (error instanceof LibraryError) return error.problems;
  if (error instanceof WorkspaceError) return [error.problem];
  throw error;
}

/** Names of the library start below `layers/`; an author looks from the templates folder. */
function libraryPath(where: string): string {
  return /^(base|stack|option)\/[^/]+(\/|$)/.test(where)
    ? `layers/${where}`
    : where;
}
