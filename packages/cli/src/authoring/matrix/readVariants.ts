import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { Fault } from '../../Fault';
import { Variants } from './dimensionsOf';

/**
 * Reads what the authors of a recipe want tried besides the choices it offers: `variants.yaml` beside its `recipe.yaml`,
 * with dimensions, names and the answers that each adds. Nothing where there is no such file.
 *
 * Rejects with a {@link Fault} for a file of another form.
 */
export async function readVariants(
  templates: string,
  recipe: string,
): Promise<Variants> {
  const file = `recipes/${recipe}/variants.yaml`;
  const text = await readFile(join(templates, file), 'utf8').catch(() => '');
  const document = parseDocument(text);
  if (document.errors.length) {
    const [reason] = document.errors[0].message.split('\n');
    throw Fault.of(file, `is not YAML: ${reason}`, 'correct it');
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (!isMappingOf(isMappingOf(isMapping))(value)) {
    throw Fault.of(
      file,
      'is not a mapping of dimensions to names to answers',
      'write it like `preset: {large: {model: {...}}}`',
    );
  }
  return value as Variants;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMappingOf(isMember: (member: unknown) => boolean) {
  return (value: unknown) =>
    isMapping(value) && Object.values(value).every(isMember);
}
