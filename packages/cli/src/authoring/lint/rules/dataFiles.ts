import { verifyReport } from '@microservice-scaffolder/plugin-microservice-node';
import { FolderRule } from '../LintRule';
import { TemplateFile } from '../subject/TemplatesFolder';

/** Files that are copied are read by the same tools as those that are rendered. */
export const dataFiles: FolderRule = {
  id: 'data-file',
  promise:
    'Every file that is copied as it is can be read by the tools it is for.',
  severity: 'error',
  async check({ files }) {
    const copied = files.filter(
      ({ path }) => /\/files\//.test(path) && !path.endsWith('.njk'),
    );
    const { rules } = await verifyReport({ files: copied.map(treeFileOf) });
    const parses = rules.find(({ id }) => id === 'parses')?.problems ?? [];
    return parses.map(problem => ({
      ...problem,
      fix: 'correct it, or give the file the suffix .njk to render it',
    }));
  },
};

function treeFileOf({ path, content }: TemplateFile) {
  return { path, content, mode: '100644' as const, from: [] };
}
