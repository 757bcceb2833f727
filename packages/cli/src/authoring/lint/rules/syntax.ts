import { TemplateInspector } from '@microservice-scaffolder/plugin-microservice-node';
import { FolderRule } from '../LintRule';
import { templateErrorProblem } from '../templateErrorProblem';

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
        inspector
          .errors({ name: path.slice('layers/'.length), text })
          .map(templateErrorProblem),
      );
  },
};
