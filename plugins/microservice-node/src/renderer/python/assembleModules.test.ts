import { assembleModules, AssemblyRules } from './assembleModules';

const unit = (name: string, path: string, text: string) => ({
  unit: name,
  source: `stack/demo/units/${name}.njk`,
  path,
  purpose: name,
  text,
});
const rules = (
  layout: Partial<AssemblyRules['layout']> = {},
): AssemblyRules => ({
  layout: { package: 'app', tests: 'tests', ...layout },
  unitOf: name => (name === 'handler' ? 'crud' : name),
});
const model = unit('model', 'app/models.py', 'class Item:\n    pass');

describe('assembleModules', () => {
  it('resolves logical modules, roles included, and prunes what is not used', () => {
    const { modules, problems } = assembleModules(
      [
        model,
        unit(
          'crud',
          'app/crud.py',
          'from @model import Item\n\n\nclass ItemCrud:\n    model = Item',
        ),
        unit(
          'router',
          'app/routers/items.py',
          'from decimal import Decimal\nfrom @handler import ItemCrud\nfrom @model import Item\n\n\nhandler = ItemCrud()',
        ),
      ],
      rules(),
    );
    expect(problems).toEqual([]);
    expect(modules.map(({ path }) => path)).toEqual([
      'app/models.py',
      'app/crud.py',
      'app/routers/items.py',
    ]);
    expect(modules[2].text).toBe(
      'from app.crud import ItemCrud\n\nhandler = ItemCrud()\n',
    );
  });

  it('joins units that share a path and needs no import between them', () => {
    const { modules } = assembleModules(
      [
        model,
        unit(
          'schema',
          'app/models.py',
          'from @model import Item\n\n\nclass ItemRead(Item):\n    pass',
        ),
      ],
      rules(),
    );
    expect(modules).toHaveLength(1);
    expect(modules[0].text).toBe(
      'class Item:\n    pass\n\n\nclass ItemRead(Item):\n    pass\n',
    );
  });

  it('finds a name in the same file before one of another item', () => {
    const tests = (item: string) => [
      unit('test_api', `tests/${item}.py`, `URL = "/${item}"`),
      unit(
        'test_lists',
        `tests/${item}.py`,
        'from @test_api import URL\n\n\nPAGE = URL + "?page=1"',
      ),
    ];
    const { modules, problems } = assembleModules(
      [...tests('items'), ...tests('tags')],
      rules(),
    );
    expect(problems).toEqual([]);
    expect(modules[0].text).toBe(
      'URL = "/items"\n\n\nPAGE = URL + "?page=1"\n',
    );
  });

  it('guards names that occur in annotations only', () => {
    const { modules } = assembleModules(
      [
        model,
        unit(
          'note',
          'app/notes.py',
          'from @model import Item\n\n\nclass Note:\n    items: list["Item"]',
        ),
      ],
      rules(),
    );
    expect(modules[1].text).toBe(
      'from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from app.models import Item\n\n\nclass Note:\n    items: list["Item"]\n',
    );
  });

  it('guards the type of a parameter that is quoted', () => {
    const { modules } = assembleModules(
      [
        model,
        unit(
          'check',
          'app/checks.py',
          'from @model import Item\n\n\ndef check(item: "Item") -> None: ...',
        ),
      ],
      rules(),
    );
    expect(modules[1].text).toContain(
      'if TYPE_CHECKING:\n    from app.models import Item\n',
    );
  });

  it('defers annotations where the layout allows types only', () => {
    const { modules } = assembleModules(
      [
        unit('model', 'app/infra/models.py', 'class Item:\n    pass'),
        unit(
          'port',
          'app/core/ports.py',
          'from @model import Item\n\n\ndef find() -> Item: ...',
        ),
      ],
      rules({ typeOnly: { 'app/core': ['app/infra'] } }),
    );
    expect(modules[1].text).toContain(
      'from __future__ import annotations\n\nfrom typing import TYPE_CHECKING',
    );
  });

  it('imports from a package that re-exports', () => {
    const { modules } = assembleModules(
      [
        unit('model', 'app/models/item.py', 'class Item:\n    pass'),
        unit(
          'crud',
          'app/crud.py',
          'from @model import Item\n\n\nmodel = Item',
        ),
      ],
      rules({ reexport: ['app/models'] }),
    );
    expect(modules[1].text).toContain('from app.models import Item');
  });

  it('keeps names of f-strings and ignores those of comments and texts', () => {
    const { modules } = assembleModules(
      [
        unit(
          'a',
          'app/a.py',
          'import os\nimport sys\nimport json\n\nx = f"{os.name}"  # sys\ny = "json"',
        ),
      ],
      rules(),
    );
    expect(modules[0].text).toBe(
      'import os\n\nx = f"{os.name}"  # sys\ny = "json"\n',
    );
  });

  it('leaves no gap for a unit of which this model needs nothing but imports', () => {
    const { modules } = assembleModules(
      [
        unit('types', 'app/schemas.py', 'import re\n'),
        unit('base', 'app/schemas.py', 'import os\n\nNAME = os.name'),
      ],
      rules(),
    );
    expect(modules[0].text).toBe('import os\n\nNAME = os.name\n');
  });

  it('reports an import of something that its unit does not define', () => {
    const { problems } = assembleModules(
      [
        model,
        unit('crud', 'app/crud.py', 'from @model import Thing\n\nx = Thing'),
      ],
      rules(),
    );
    expect(problems).toEqual([
      {
        where: 'stack/demo/units/crud.njk',
        what: 'imports Thing from @model, which does not define it',
        fix: 'correct the name or the unit',
      },
    ]);
  });

  it('reports a name with two meanings in one file', () => {
    const { problems } = assembleModules(
      [
        unit('model', 'app/models.py', 'class String:\n    pass'),
        unit(
          'other',
          'app/models.py',
          'from sqlalchemy import String\n\nx = String',
        ),
      ],
      rules(),
    );
    expect(problems[0].what).toBe(
      "uses 'String' for both app.models.String and sqlalchemy.String",
    );
  });
});
