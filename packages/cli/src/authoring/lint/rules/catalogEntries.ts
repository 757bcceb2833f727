import { normalize } from 'node:path/posix';
import {
  PRESETS,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { isObject } from '../form/RecipeForm';
import { FolderRule } from '../LintRule';
import { fixOfName } from '../places';
import { TemplatesFolder } from '../subject/TemplatesFolder';

const LIST = 'all.yaml';

/** The catalog finds every recipe, and every recipe is complete. */
export const catalogEntries: FolderRule = {
  id: 'recipe',
  promise:
    'Every recipe has a form that all.yaml lists, where there is one, and offers presets that exist.',
  severity: 'error',
  check: folder => [...listed(folder), ...recipes(folder)],
};

function targetsOf(folder: TemplatesFolder): string[] {
  const value = folder.yaml(LIST)?.value;
  const spec = isObject(value) && isObject(value.spec) ? value.spec : {};
  return Array.isArray(spec.targets) ? spec.targets.map(String) : [];
}

function listed(folder: TemplatesFolder): Problem[] {
  const forms = folder.files
    .map(({ path }) => path)
    .filter(path => path.endsWith('/template.yaml'));
  return targetsOf(folder).flatMap((target, index) => {
    if (/^https?:/.test(target) || folder.file(normalize(target))) return [];
    return [
      {
        where: folder.yaml(LIST)!.placeOf(['spec', 'targets', index]),
        what: `lists '${target}', which does not exist`,
        fix: fixOfName(
          target,
          forms.map(path => `./${path}`),
          'correct the path or remove it',
        ),
      },
    ];
  });
}

function recipes(folder: TemplatesFolder): Problem[] {
  const targets = targetsOf(folder).map(target => normalize(target));
  const names = new Set(
    folder.files.flatMap(
      ({ path }) => /^recipes\/([^/]+)\//.exec(path)?.[1] ?? [],
    ),
  );
  return [...names].flatMap(name => {
    const [form, recipe] = ['template', 'recipe'].map(
      file => `recipes/${name}/${file}.yaml`,
    );
    // Without a list for the catalog, recipes are for the command line.
    if (!folder.file(LIST)) return unknownPresets(recipe, folder);
    const missing = [form, recipe].filter(path => !folder.file(path));
    if (missing.length)
      return missing.map(path => ({
        where: `recipes/${name}/`,
        what: `has no ${path.split('/').at(-1)}`,
        fix: 'add it or remove the folder',
      }));
    const unlisted = targets.includes(form)
      ? []
      : [
          {
            where: `${form}:1:1`,
            what: `is not listed in ${LIST}, so that the catalog does not know it`,
            fix: `add ./${form} to targets`,
          },
        ];
    return [...unlisted, ...unknownPresets(recipe, folder)];
  });
}

function unknownPresets(path: string, folder: TemplatesFolder): Problem[] {
  const known = Object.keys(PRESETS);
  const value = folder.yaml(path)?.value;
  const presets =
    isObject(value) && Array.isArray(value.presets) ? value.presets : [];
  return presets
    .map((preset, index) => ({ name: String(preset), index }))
    .filter(({ name }) => !known.includes(name))
    .map(({ name, index }) => ({
      where: folder.yaml(path)!.placeOf(['presets', index]),
      what: `offers the preset '${name}', which does not exist`,
      fix: fixOfName(name, known, `use one of ${known.join(', ')}`),
    }));
}
