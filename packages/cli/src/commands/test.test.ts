import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  FOREIGN_FILES,
  foreignTemplates,
} from '../__testUtils__/foreignTemplates';
import { main } from '../main';

// Each renders some forty small services.
jest.setTimeout(60_000);

const README = 'layers/stack/shop/files/README.md.njk';

describe('microservice test', () => {
  let repository: string;
  /** Lines of templates, with their carets, are kept apart. */
  let printed: { out: string[]; err: string[]; excerpts: string[] };
  const at = (path: string) => join(repository, path);
  const golden = (path: string) => at(`test/golden/shop/${path}`);
  const test = (...args: string[]) => {
    printed = { out: [], err: [], excerpts: [] };
    return main(['test', '--templates', at('templates'), ...args], {
      out: text => printed.out.push(text),
      err: text =>
        (text.startsWith('| ') ? printed.excerpts : printed.err).push(text),
    });
  };
  const testWith = async (
    changes: Record<string, string | undefined>,
    ...args: string[]
  ) => {
    repository = await foreignTemplates(changes);
    return test(...args);
  };

  afterEach(() => rm(repository, { recursive: true }));

  it('accepts good templates of another repository', async () => {
    expect(await testWith({})).toBe(0);
    expect(printed.err).toEqual([]);
    expect(printed.out[0]).toMatch(
      /^shop {2}\d+ combinations of 2 layouts, \d+ files, (\d+) of \1 pairs of choices$/,
    );
    expect(printed.out.at(-1)).toMatch(/^0 errors, 0 warnings, in [\d.]+ s$/);
  });

  it('names file and line of what fails, once for all combinations', async () => {
    const text = 'x\n{% for a in service.name.length %}{% endfor %}\n';
    expect(await testWith({ [README]: text })).toBe(1);
    expect(printed.err).toHaveLength(1);
    expect(printed.err[0]).toMatch(
      /^layers\/stack\/shop\/files\/README\.md\.njk:2:13: a number has no items to loop over \(in flat and \d+ more\); correct the template\.$/,
    );
    expect(printed.excerpts).toEqual([
      '| {% for a in service.name.length %}{% endfor %}',
      '|             ^',
    ]);
  });

  it('names the source of what the verifier finds', async () => {
    const path = 'layers/option/cloud/files/cloud.yaml.njk';
    expect(await testWith({ [path]: 'name: ${{ service.name }}: x\n' })).toBe(
      1,
    );
    expect(printed.err[0]).toMatch(
      /^layers\/option\/cloud\/files\/cloud\.yaml\.njk \(cloud\.yaml.*is not YAML/,
    );
  });

  it('finds two owners of a file in the combination that brings both', async () => {
    const path = 'layers/option/queue/files/start.sh';
    expect(await testWith({ [path]: 'exec queue\n' })).toBe(1);
    expect(printed.err[0]).toMatch(
      /^start\.sh: belongs to stack\/shop\/files\/start\.sh, so option\/queue\/files\/start\.sh may not write it \(in flat\+queue and /,
    );
  });

  it('finds what only a pair of choices breaks', async () => {
    const text =
      '{% if facts.cloud is defined and facts.cache is defined %}{% for a in 7 %}{% endfor %}{% endif %}\n';
    expect(await testWith({ [README]: text })).toBe(1);
    expect(printed.err.at(-1)).toMatch(
      /a number has no items to loop over \(in \w+\+.*cloud/,
    );
  });

  it('tries what the authors of the recipe want tried', async () => {
    const variants =
      'description:\n  short: {description: x}\nname:\n  long-name: {name: a-name-of-forty-characters-at-the-limit}\n';
    const text =
      '{% if service.name.length > 30 %}{% for a in 7 %}{% endfor %}{% endif %}\n';
    expect(
      await testWith({
        'recipes/shop/variants.yaml': variants,
        [README]: text,
      }),
    ).toBe(1);
    expect(printed.err[0]).toContain('(in flat+long-name and ');
  });

  it('says that a choice is refused wherever it stands', async () => {
    const variants = 'preset:\n  nothing: {preset: nothing}\n';
    expect(await testWith({ 'recipes/shop/variants.yaml': variants })).toBe(1);
    expect(printed.err).toEqual([
      'recipes/shop/variants.yaml: offers nothing and refuses it in every combination: preset "nothing" is not offered by shop; choose one of items.',
    ]);
  });

  it('says that variants are not YAML, beside what else is wrong', async () => {
    expect(
      await testWith(
        {
          'recipes/shop/variants.yaml': 'preset: {}\npreset: {}\n',
          'layers/option/cache/files/settings.json': '{',
        },
        '--json',
      ),
    ).toBe(1);
    expect(JSON.parse(printed.out.join('\n')).findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          where: 'recipes/shop/variants.yaml:2:1',
          what: 'is not YAML: Map keys must be unique',
        }),
        expect.objectContaining({ code: 'data-file' }),
      ]),
    );
  });

  it('says that variants have another form', async () => {
    const variants = 'name: {}\npreset: [a]\n';
    expect(await testWith({ 'recipes/shop/variants.yaml': variants })).toBe(1);
    expect(printed.err).toEqual([
      'recipes/shop/variants.yaml:2:9: is not a mapping of dimensions to names to answers; write it like `preset: {large: {model: {...}}}`.',
    ]);
  });

  it('says once that a recipe refuses its own defaults', async () => {
    const path = 'recipes/shop/recipe.yaml';
    const { [path]: recipe } = FOREIGN_FILES;
    const text = recipe.replace('[items]', '[itemz]');
    expect(await testWith({ [path]: text }, '--recipe', 'shop')).toBe(1);
    expect(printed.err).toEqual([
      expect.stringContaining("offers the preset 'itemz'"),
      expect.stringContaining('refuses its own defaults for flat:'),
      expect.stringContaining('refuses its own defaults for deep:'),
    ]);
  });

  it('reports a misspelt layer once, with the closest name', async () => {
    const path = 'layers/option/cache/layer.yaml';
    const text = 'id: option/cache\ntitle: C\nrequires: [option/queu]\n';
    expect(await testWith({ [path]: text })).toBe(1);
    expect(printed.err).toEqual([
      expect.stringContaining("did you mean 'option/queue'?"),
    ]);
  });

  it('reports a manifest that is wrong once', async () => {
    const path = 'layers/option/cache/layer.yaml';
    expect(await testWith({ [path]: 'id: option/cache\n' })).toBe(1);
    expect(printed.err).toHaveLength(1);
    expect(printed.err[0]).toContain('layers/option/cache/layer.yaml:1:1');
  });

  describe('with golden trees', () => {
    beforeEach(() => testWith({}, '--update'));

    it('keeps defaults as files and other choices as differences', async () => {
      expect(await readFile(golden('flat/README.md'), 'utf8')).toBe(
        '# Item service\n',
      );
      expect(await readFile(golden('deep/docs/README.md'), 'utf8')).toBe(
        '# Item service\n',
      );
      expect(await readFile(golden('flat+cache.diff'), 'utf8')).toBe(
        [
          'diff --git a/.gitignore b/.gitignore',
          '--- a/.gitignore',
          '+++ b/.gitignore',
          '@@ -1,1 +1,2 @@',
          ' dist/',
          '+cache/',
          'diff --git a/settings.json b/settings.json',
          '--- a/settings.json',
          '+++ b/settings.json',
          '@@ -1,1 +1,6 @@',
          '-{"shop": true}',
          '+{',
          '+  "shop": true,',
          '+  "cache": {',
          '+    "port": 6379',
          '+  }',
          '+}',
          '',
        ].join('\n'),
      );
    });

    it('keeps nothing that git would obey', () => {
      expect(existsSync(golden('flat/.gitignore.golden'))).toBe(true);
      expect(existsSync(golden('flat/.gitignore'))).toBe(false);
    });

    it('accepts what has not changed', async () => {
      expect(await test()).toBe(0);
    });

    it('shows what has changed, and accepts it with --update', async () => {
      const file = at(`templates/${README}`);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('# ', '# The '));
      expect(await test('--golden', at('test/golden'))).toBe(1);
      expect(printed.out).toContain('-# Item service');
      expect(printed.out).toContain('+# The Item service');
      expect(printed.err.join('\n')).toMatch(
        /shop\/deep\/docs\/README\.md: differs from what is rendered; correct the layer or accept the change with microservice test --update\.$/m,
      );
      await test('--update');
      expect(await test()).toBe(0);
    });

    it('finds a stale file and removes it with --update', async () => {
      await writeFile(golden('flat/old.txt'), 'old\n');
      expect(await test()).toBe(1);
      expect(printed.err.join()).toMatch(
        /shop\/flat\/old\.txt: is a golden file that nothing renders any more;/,
      );
      await test('--update');
      expect(existsSync(golden('flat/old.txt'))).toBe(false);
    });

    it.each(['old/flat/a.txt', 'shop/old/a.txt'])(
      'names %s, which is of no recipe and layout, and removes nothing of it',
      async path => {
        const file = at(`test/golden/${path}`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, 'mine\n');
        expect(await test('--update')).toBe(1);
        expect(printed.err.join()).toContain(
          `test/golden/${dirname(path).replace(
            'old/flat',
            'old',
          )}: is the golden tree of no recipe and layout; remove the folder,`,
        );
        expect(await readFile(file, 'utf8')).toBe('mine\n');
      },
    );

    it('puts a file where a folder was', async () => {
      await rm(golden('flat/start.sh'));
      await mkdir(golden('flat/start.sh'));
      await writeFile(golden('flat/start.sh/old'), 'old\n');
      expect(await test('--update')).toBe(0);
      expect(await readFile(golden('flat/start.sh'), 'utf8')).toBe(
        '#!/bin/sh\nexec shop\n',
      );
    });

    it('says what else is wrong beside a golden file that is a link', async () => {
      await symlink(at('test'), golden('flat/link'));
      await writeFile(at('templates/layers/option/queue/files/q.txt'), 'q');
      expect(await test()).toBe(1);
      expect(printed.err.join()).toContain('flat/link: is a symbolic link');
      expect(printed.err.join()).toContain('files/q.txt:1:');
    });

    it('reports a whole tree that is missing once', async () => {
      await rm(golden('deep'), { recursive: true });
      expect(await test()).toBe(1);
      expect(printed.err).toHaveLength(1);
      expect(printed.err[0]).toMatch(
        /shop\/deep: is rendered and not among the golden files;/,
      );
    });

    it('leaves them alone when a combination does not render', async () => {
      await writeFile(at(`templates/${README}`), '${{ gone }}');
      expect(await test('--update')).toBe(1);
      expect(printed.out).toContain(
        '  shop is left alone: not every combination renders',
      );
      expect(await readFile(golden('flat/README.md'), 'utf8')).toBe(
        '# Item service\n',
      );
    });
  });

  describe('--layer', () => {
    const wrong = {
      'layers/option/cloud/files/cloud.yaml.njk': 'a: b: c\n',
      'layers/option/cache/files/cache.yaml': 'd: e: f\n',
    };

    it('shows only what is wrong in the layer', async () => {
      expect(await testWith(wrong, '--layer', 'option/cache')).toBe(1);
      expect(printed.err.join()).toContain('layers/option/cache/files');
      expect(printed.err.join()).not.toContain('cloud.yaml');
    });

    it('says that no recipe brings the layer', async () => {
      const files = {
        'layers/option/lost/layer.yaml': 'id: option/lost\ntitle: Lost\n',
      };
      expect(await testWith(files, '--layer', 'option/lost')).toBe(1);
      expect(printed.err.join()).toContain(
        'layers/option/lost/layer.yaml: is brought by no combination of any recipe that was tested;',
      );
    });

    it('says that a layer does not exist', async () => {
      expect(await testWith({}, '--layer', 'option/gone')).toBe(1);
      expect(printed.err[0]).toContain("--layer: 'option/gone' does not exist");
    });

    it('does not go with --update', async () => {
      expect(await testWith({}, '--layer', 'option/cache', '--update')).toBe(2);
      expect(existsSync(at('test'))).toBe(false);
    });
  });

  it('says that there are no templates', async () => {
    repository = await foreignTemplates();
    expect(await test('--templates', at('gone'))).toBe(1);
    expect(printed.err).toEqual([
      `--templates: '${at(
        'gone',
      )}' does not exist; name the folder with recipes/ and layers/.`,
    ]);
  });

  it.each([
    ['templates/recipes', 'is among the templates'],
    ['.', 'holds the templates'],
    ['templates/all.yaml', 'is not a folder'],
  ])('refuses golden trees in %s', async (path, reason) => {
    repository = await foreignTemplates();
    expect(await test('--update', '--golden', at(path))).toBe(2);
    expect(printed.err).toEqual([
      `--golden: '${join(
        at(path),
      )}' ${reason}; name a folder of its own, such as test/golden.`,
    ]);
  });

  it('says that a recipe does not exist', async () => {
    expect(await testWith({}, '--recipe', 'gone')).toBe(1);
    expect(printed.err).toEqual([
      "--recipe: 'gone' does not exist; choose one of shop.",
    ]);
  });

  describe('conditions', () => {
    const text =
      "{% if answers.auth == 'jwt' %}\njwt\n{% endif %}${{ 'a' if answers.system else 'b' }}\n";

    it('lists branches that no tree took', async () => {
      expect(await testWith({ [README]: text })).toBe(0);
      expect(printed.out).toContain('conditions  3 of 4 branches taken, 75 %');
      expect(printed.out).toContain(
        '  layers/stack/shop/files/README.md.njk:1:7: is never true',
      );
    });

    it('asks for as many as the author wants', async () => {
      expect(await testWith({ [README]: text }, '--min-coverage', '80')).toBe(
        1,
      );
      expect(printed.err).toEqual([
        '--min-coverage: asks for 80 % of all branches and 75 % were taken; remove conditions that nothing needs or add variants that need them.',
      ]);
    });

    it('refuses a share that is none', async () => {
      expect(await testWith({}, '--min-coverage', 'all')).toBe(2);
      expect(printed.err).toEqual([
        "--min-coverage: 'all' is no percentage; write a number from 0 to 100.",
      ]);
    });
  });

  it('prints one document for machines', async () => {
    expect(await testWith({ [README]: '${{ gone }}\n' }, '--json')).toBe(1);
    const report = JSON.parse(printed.out.join('\n'));
    expect(report.findings[0]).toMatchObject({
      where: 'layers/stack/shop/files/README.md.njk:1:5',
      fix: expect.stringContaining('correct the name'),
      severity: 'error',
    });
    expect(report.recipes[0]).toMatchObject({ id: 'shop', layouts: 2 });
  });
});
