import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const packages = ['packages', 'plugins'].flatMap(group =>
  readdirSync(join(ROOT, group)).map(name => `${group}/${name}`),
);
const published = packages.filter(
  folder => !JSON.parse(read(`${folder}/package.json`)).private,
);

describe.each(packages)('%s', folder => {
  it('explains itself on one page', () => {
    expect(read(`${folder}/README.md`)).toMatch(/^# .+\n\n\S/);
  });

  it('stands in the catalog with the type of its role', () => {
    const { backstage } = JSON.parse(read(`${folder}/package.json`));
    expect(parse(read(`${folder}/catalog-info.yaml`))).toMatchObject({
      kind: 'Component',
      spec: {
        type: `backstage-${backstage.role}`,
        owner: 'group:default/platform-team',
      },
    });
  });
});

describe.each(published)('%s, which others install,', folder => {
  it('says what it shows to them', () => {
    expect(existsSync(join(ROOT, folder, 'report.api.md'))).toBe(true);
  });

  it('is released with the others', () => {
    const { name } = JSON.parse(read(`${folder}/package.json`));
    const { fixed } = JSON.parse(read('.changeset/config.json'));
    expect(fixed[0]).toContain(name);
  });
});
