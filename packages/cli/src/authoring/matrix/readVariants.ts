import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryError } from '@microservice-scaffolder/plugin-microservice-node';
import { YamlFile } from '../lint';
import { Variants } from './dimensionsOf';

/**
 * Reads what the authors of a recipe want tried besides the choices it offers: `variants.yaml` beside its `recipe.yaml`,
 * with dimensions, names and the answers that each adds. Nothing where there is no such file.
 *
 * Rejects with a LibraryError for a file of another form.
 */
export async function readVariants(
  templates: string,
  recipe: string,
): Promise<Variants> {
  const file = `recipes/${recipe}/variants.yaml`;
  const text = await readFile(join(templates, file), 'utf8').catch(orNothing);
  const yaml = new YamlFile(file, text);
  const errors = yaml.errors();
  if (errors.length) {
    throw LibraryError.of(
      errors.map(({ where, what }) => ({
        where,
        what: `is not YAML: ${what}`,
        fix: 'correct it',
      })),
    );
  }
  const value = yaml.value ?? {};
  if (isMappingOf(isMappingOf(isMapping))(value)) return value as Variants;
  throw LibraryError.of([
    {
      where: yaml.placeOf(firstOtherMember(value)),
      what: 'is not a mapping of dimensions to names to answers',
      fix: 'write it like `preset: {large: {model: {...}}}`',
    },
  ]);
}

/** The text of a file that does not exist; any other failure is no absence. */
function orNothing(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') throw error;
  return '';
}

/** The path of the first member that is no mapping of mappings; of the whole where it is none itself. */
function firstOtherMember(value: unknown): string[] {
  const members = isMapping(value) ? Object.entries(value) : [];
  return members
    .filter(([, member]) => !isMappingOf(isMapping)(member))
    .map(([key]) => key)
    .slice(0, 1);
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMappingOf(isMember: (member: unknown) => boolean) {
  return (value: unknown) =>
    isMapping(value) && Object.values(value).every(isMember);
}
