import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../Fault';
import { findTemplates } from './findTemplates';

describe('findTemplates', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'find-templates-'));
    await mkdir(join(directory, 'templates', 'recipes'), { recursive: true });
    await mkdir(join(directory, 'templates', 'layers', 'base'), {
      recursive: true,
    });
    await writeFile(join(directory, 'templates', 'all.yaml'), '');
  });

  afterEach(() => rm(directory, { recursive: true }));

  it('finds the nearest templates from a folder upwards', () => {
    expect(
      findTemplates(undefined, join(directory, 'templates', 'layers')),
    ).toBe(join(directory, 'templates'));
  });

  it('takes the folder that is named', () => {
    expect(findTemplates('templates', directory)).toBe(
      join(directory, 'templates'),
    );
  });

  it.each([
    ['nowhere', 'does not exist'],
    ['templates/all.yaml', 'is a file'],
    ['templates/layers', 'holds no recipes/'],
  ])('says of %s that it %s', (named, what) => {
    expect(problemsOf(() => findTemplates(named, directory))).toEqual([
      {
        where: '--templates',
        what: `'${join(directory, named)}' ${what}`,
        fix: 'name the folder with recipes/ and layers/',
      },
    ]);
  });
});

function problemsOf(find: () => string) {
  try {
    return find();
  } catch (error) {
    return (error as Fault).problems;
  }
}
