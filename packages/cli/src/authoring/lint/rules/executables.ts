import { FolderRule } from '../LintRule';

/** A script that nobody can start is found out in production. */
export const executables: FolderRule = {
  id: 'executable',
  promise: 'Every file that starts with #! may be executed.',
  severity: 'error',
  check: ({ files }) =>
    files
      .filter(
        ({ path, text }) =>
          /(^|\/)files\//.test(path) && text?.startsWith('#!'),
      )
      .filter(({ executable }) => !executable)
      .map(({ path }) => ({
        where: `${path}:1:1`,
        what: "starts with '#!' and may not be executed",
        fix: `run chmod +x and git update-index --chmod=+x on it, or remove the first line`,
      })),
};
