import { FolderRule } from '../LintRule';
import { dataFileProblems } from '../dataFormats';

/** Files that are copied are read by the same tools as those that are rendered. */
export const dataFiles: FolderRule = {
  id: 'data-file',
  promise:
    'Every JSON, TOML and YAML file that is copied as it is can be read.',
  severity: 'error',
  check: folder =>
    folder.files
      .filter(({ path }) => /(^|\/)files\//.test(path) || /^[^/]+$/.test(path))
      .flatMap(file => dataFileProblems(file, folder)),
};
