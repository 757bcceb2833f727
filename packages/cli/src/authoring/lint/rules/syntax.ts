import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { TemplateInspector } from '@microservice-scaffolder/plugin-microservice-node';
import { FolderRule } from '../LintRule';
import { textPlace } from '../places';
import { templateErrorProblem } from '../templateErrorProblem';

/** The parser reads on to the next tag and is astonished there. */
const UNCLOSED = /\$\{\{(?:(?!\}\})[^\n])*\n(?:(?!\}\})[^])*?\$\{\{/;

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
      .flatMap(file => {
        const { path, text = '' } = file;
        const name = path.slice('layers/'.length);
        const errors = inspector.errors({ name, text });
        const open = errors.length ? UNCLOSED.exec(text) : null;
        return open
          ? [unclosed(textPlace(file, open.index))]
          : errors.map(templateErrorProblem);
      });
  },
};

function unclosed(where: string): Problem {
  return {
    where,
    what: "'${{' is not closed before the next tag",
    fix: "add '}}' where the expression ends",
  };
}
