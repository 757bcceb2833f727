import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { TemplateError } from '@microservice-scaffolder/plugin-microservice-node';
import { suggested, templatePlace } from './places';

/** What the engine says of a template, in three parts. */
export function templateErrorProblem(error: TemplateError): Problem {
  return {
    where: templatePlace(error),
    what: error.what,
    fix: suggested(error.suggestion, 'correct the template'),
  };
}
