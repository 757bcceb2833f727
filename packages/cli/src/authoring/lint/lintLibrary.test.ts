import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  GOOD_TEMPLATES,
  plant,
  PlantedMistake,
  plantedMistakes,
} from '../__testUtils__/PlantedMistake';
import { lintLibrary } from './lintLibrary';
import { FOLDER_RULES, LIBRARY_RULES } from './rules';

const OURS = resolve(__dirname, '../../../../../templates');

async function findingsFor(planted: PlantedMistake) {
  const directory = await plant(planted);
  try {
    return await lintLibrary(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

describe('lintLibrary', () => {
  it.each([
    ['small and complete templates', GOOD_TEMPLATES],
    ['our own templates', OURS],
  ])('finds nothing in %s', async (_name, directory) => {
    expect((await lintLibrary(directory)).map(formatProblem)).toEqual([]);
  });

  describe.each(plantedMistakes())('finds, as %s describes,', (_file, rows) => {
    it.each(rows.map(row => [row.mistake, row] as const))(
      '%s',
      async (_mistake, planted) => {
        const found = (await findingsFor(planted)).filter(
          ({ code, where }) =>
            code === planted.rule &&
            `${where}:`.startsWith(`${planted.where}:`),
        );
        expect(found).toContainEqual(
          expect.objectContaining({
            what: expect.stringMatching(/\w{3}/),
            fix: expect.stringContaining(planted.fix),
          }),
        );
      },
    );
  });

  it('has a mistake for every rule', () => {
    const planted = new Set(
      plantedMistakes().flatMap(([, rows]) => rows.map(({ rule }) => rule)),
    );
    const untested = [...FOLDER_RULES, ...LIBRARY_RULES]
      .map(({ id }) => id)
      .filter(id => !planted.has(id));
    expect(untested).toEqual([]);
  });

  it('says of a misspelt name only where it is written, not what is unused without it', async () => {
    const planted = plantedMistakes()
      .flatMap(([, rows]) => rows)
      .find(({ mistake }) => mistake === 'a pin that does not exist')!;
    expect((await findingsFor(planted)).map(formatProblem)).toEqual([
      "layers/stack/demo/files/requirements.txt.njk:2:13: 'versions.packages.webkitt' does not exist in a whole file; did you mean 'webkit'? If not, pin it in versions.yaml.",
    ]);
  });

  it('still looks at files where a manifest cannot be read', async () => {
    const findings = await findingsFor({
      mistake: 'two at once',
      changes: [
        { file: 'layers/option/cluster/layer.yaml', write: 'id: [\n' },
        { file: 'layers/stack/demo/units/main.njk', append: '{% if %}' },
      ],
      rule: '',
      where: '',
      fix: '',
    });
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['manifest', 'syntax']),
    );
  });
});
