import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { GOOD, RECIPE, TEMPLATES } from './drivers/answers';

const MICROSERVICE = join(TEMPLATES, '../packages/cli/bin/microservice');

/** Letters whose case differs between languages. */
const ANSWERS = {
  ...GOOD,
  name: 'invoice-items',
  model: {
    schema: 1,
    entities: {
      InvoiceItem: {
        fields: {
          identifier: { type: 'string', max_length: 9, case: 'upper' },
        },
      },
    },
  },
};

describe('the machine that renders', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'surroundings-'));
    await writeFile(join(folder, 'answers.yaml'), stringify(ANSWERS));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The hash of the tree, rendered by a process of its own. */
  const treeIn = async (name: string, variables: Record<string, string>) => {
    const { stdout } = await promisify(execFile)(
      MICROSERVICE,
      [
        'render',
        RECIPE,
        '--json',
        '--templates',
        TEMPLATES,
        '--answers',
        join(folder, 'answers.yaml'),
        '--out',
        join(folder, name),
      ],
      { env: { ...process.env, ...variables } },
    );
    return JSON.parse(stdout).tree;
  };

  it('changes nothing by its language, its time zone or its encoding', async () => {
    const plain = await treeIn('plain', { LC_ALL: 'C', TZ: 'UTC' });
    const turkish = await treeIn('turkish', {
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      TZ: 'Pacific/Kiritimati',
    });
    expect(turkish).toBe(plain);
  });
});
