import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JsonObject, JsonValue } from '@backstage/types';
import { parse, parseAllDocuments } from 'yaml';

/** A template that the scaffolder would offer. */
export interface FoundTemplate {
  /** Its file, relative to the checkout. */
  path: string;
  name: string;
  /** Pages of the form, as JSON schemas. */
  parameters: JsonValue;
  steps: JsonObject[];
}

const READABLE = { uniqueKeys: false, logLevel: 'silent' } as const;

/** Finds the templates in the YAML files of a folder; files that are no YAML, as those of skeletons need not be, hold none. */
export function findTemplates(directory: string): FoundTemplate[] {
  return globSync('**/*.{yaml,yml}', {
    cwd: directory,
    exclude: path => path === '.git' || path === 'node_modules',
  })
    .sort()
    .flatMap(path => templatesIn(directory, path));
}

function templatesIn(directory: string, path: string): FoundTemplate[] {
  const text = readFileSync(join(directory, path), 'utf8');
  if (!/\bTemplate\b/.test(text)) return [];
  const found = parseAllDocuments(text, READABLE).flatMap(document =>
    document.errors.length ? [] : [document.toJS() as JsonValue],
  );
  const folder = dirname(join(directory, path));
  return found.filter(isTemplate).map(({ metadata, spec }) => {
    const { steps, parameters = [] } = included(spec, folder) as any;
    return { path, name: metadata.name, parameters, steps: steps.flat() };
  });
}

function isTemplate(entity: any): entity is { metadata: any; spec: any } {
  return (
    entity?.kind === 'Template' &&
    /^scaffolder\.backstage\.io\/v1beta3$/.test(entity.apiVersion) &&
    Array.isArray(entity.spec?.steps) &&
    typeof entity.metadata?.name === 'string'
  );
}

/** With what `$yaml` names in its place, as the catalog does. */
function included(value: JsonValue, folder: string): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(each => included(each, folder));
  if (typeof value.$yaml === 'string' && !URL.canParse(value.$yaml))
    return parse(readFileSync(join(folder, value.$yaml), 'utf8'), READABLE);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, included(each!, folder)]),
  );
}
