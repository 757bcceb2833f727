import { JsonObject } from '@backstage/types';
import { LibraryRule } from '../LintRule';

const FILE = 'versions.yaml';

/** A pin that nothing prints would be kept up to date for nobody. */
export const versionPins: LibraryRule = {
  id: 'version-pin',
  promise: 'Every pin of versions.yaml is printed by a template.',
  severity: 'warning',
  check: ({ library, folder, used, isSound }) =>
    Object.entries(isSound ? library.versions : {}).flatMap(([group, pins]) =>
      Object.keys((pins ?? {}) as JsonObject)
        .filter(name => !used.has('versions', group, name))
        .map(name => ({
          where: folder.yaml(FILE)?.placeOfKey([group, name]) ?? FILE,
          what: `pins '${name}', which no template prints`,
          fix: `print \${{ versions.${group}${member(
            name,
          )} }} or remove the pin`,
        })),
    ),
};

function member(name: string): string {
  return /^\w+$/.test(name) ? `.${name}` : `['${name}']`;
}
