import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  TemplateError,
  TemplateInspector,
} from '@microservice-scaffolder/plugin-microservice-node';
import { FolderRule } from '../LintRule';
import { templatePlace } from '../places';

/** The engine ends a reason with the closest name, which is a fix. */
const HINT = /; did you mean ('.*'\?)$/;

/** Every template can be read, and asks for filters and tests that exist. */
export const syntax: FolderRule = {
  id: 'syntax',
  promise:
    'Every template can be parsed, and its filters and tests exist and get arguments that they take.',
  severity: 'error',
  check({ files }) {
    const inspector = new TemplateInspector();
    return files
      .filter(({ path }) => /^layers\/.*\.njk$/.test(path))
      .flatMap(({ path, text = '' }) =>
        inspector.errors({ name: path.slice('layers/'.length), text }),
      )
      .map(problemOf);
  },
};

function problemOf(error: TemplateError): Problem {
  const hint = HINT.exec(error.reason);
  return {
    where: templatePlace(error),
    what: error.reason.replace(HINT, ''),
    fix: hint
      ? `did you mean ${hint[1]} If not, correct the template`
      : 'correct the template',
  };
}
