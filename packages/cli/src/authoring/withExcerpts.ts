import { excerptAt } from '@microservice-scaffolder/plugin-microservice-node';
import { Finding, readTemplatesFolder } from './lint';

/** `layers/option/ci/layer.yaml:12:5`, whatever follows. */
const PLACE = /^(.+?):(\d+):(\d+)/;

/**
 * Shows of each finding the line that it speaks of.
 *
 * @param templates - the templates folder
 */
export async function withExcerpts(
  findings: Finding[],
  templates: string,
): Promise<Finding[]> {
  if (!findings.length) return [];
  const folder = await readTemplatesFolder(templates);
  return findings.map(finding => {
    const [, path, line, column] = PLACE.exec(finding.where) ?? [];
    const text = path && folder.file(path)?.text;
    if (!text) return finding;
    const place = { line: Number(line), column: Number(column) };
    return { ...finding, excerpt: excerptAt(text, place) };
  });
}
