import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { verifyDataFile } from '@microservice-scaffolder/plugin-microservice-node';
import { textPlace } from './places';
import { TemplateFile, TemplatesFolder } from './subject/TemplatesFolder';

/** What is wrong with a file whose format its name tells; nothing for other files. */
export function dataFileProblems(
  file: TemplateFile,
  folder: TemplatesFolder,
): Problem[] {
  const { path, text } = file;
  if (text === undefined) return [];
  if (/\.ya?ml$/.test(path)) {
    const errors = folder.yaml(path)?.errors() ?? [];
    return errors.map(({ where, what }) => ({
      where,
      what: `is not YAML: ${what}`,
      fix: 'correct it, or give the file the suffix .njk to render it',
    }));
  }
  const fault = verifyDataFile(path, text);
  return fault
    ? [
        {
          where: textPlace(file, fault.offset),
          what: `is not ${fault.format}: ${fault.reason}`,
          fix: 'correct it, or give the file the suffix .njk to render it',
        },
      ]
    : [];
}
