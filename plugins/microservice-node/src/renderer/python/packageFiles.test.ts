import { packageFiles } from './packageFiles';

/** The packages around modules, as `path: text`. */
function packagesOf(paths: string[], layout = {}) {
  const modules = paths.map(path => ({
    path,
    text: 'class Item:\n    pass\n\n\nitems = []\n',
    units: [],
  }));
  const rules = { package: 'src', tests: 'src/tests', ...layout };
  return packageFiles(modules, ['README.md'], { layout: rules }).map(
    ({ path, text }) => `${path}: ${text}`,
  );
}

describe('packageFiles', () => {
  it('stand in every folder of the package and of the tests', () => {
    expect(
      packagesOf(['src/api/v1/items.py', 'src/tests/test_items.py']),
    ).toEqual([
      'src/__init__.py: ',
      'src/api/__init__.py: ',
      'src/api/v1/__init__.py: ',
      'src/tests/__init__.py: ',
    ]);
  });

  it('stand in a folder of tests beside the package', () => {
    expect(
      packagesOf(['src/main.py', 'tests/unit/test_main.py'], {
        tests: 'tests',
      }),
    ).toEqual([
      'src/__init__.py: ',
      'tests/__init__.py: ',
      'tests/unit/__init__.py: ',
    ]);
  });

  it('leave alone a folder that would hide a library', () => {
    expect(packagesOf(['alembic/env.py'])).toEqual([]);
  });

  it('leave alone a folder whose own file is there', () => {
    expect(packagesOf(['src/__init__.py'])).toEqual([]);
  });

  it('offer again what their modules define where the layout says so', () => {
    expect(
      packagesOf(['src/models/item.py'], { reexport: ['src/models'] }),
    ).toEqual([
      'src/__init__.py: ',
      `src/models/__init__.py: from src.models.item import Item

__all__ = [
    "Item",
]
`,
    ]);
  });
});
