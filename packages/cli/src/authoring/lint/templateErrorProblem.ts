import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { TemplateError } from '@microservice-scaffolder/plugin-microservice-node';
import { templatePlace } from './places';

/** The engine ends a reason with the closest name, which is a fix. */
const HINT = /; did you mean ('.*'\?)$/;

/** What the engine says of a template, in three parts. */
export function templateErrorProblem(error: TemplateError): Problem {
  const hint = HINT.exec(error.reason);
  return {
    where: templatePlace(error),
    what: error.reason.replace(HINT, ''),
    fix: hint
      ? `did you mean ${hint[1]} If not, correct the template`
      : 'correct the template',
  };
}
