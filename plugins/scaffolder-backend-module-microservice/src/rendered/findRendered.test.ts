import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import {
  createGenerator,
  Generator,
  treeSha,
} from '@microservice-scaffolder/plugin-microservice-node';
import { TEMPLATES } from '../__testUtils__/startTestPortal';
import { findRendered, Rendered } from './findRendered';

const recipe = 'fastapi-service';
const answers = {
  name: 'item-service',
  owner: 'group:default/shop-team',
  preset: 'items',
  repository: { host: 'github.com', owner: 'acme' },
};

describe('findRendered', () => {
  let generator: Generator;
  let workspace: string;
  let rendered: Rendered;

  beforeAll(async () => {
    generator = await createGenerator({ templatesDirectory: TEMPLATES });
    const check = generator.plan(recipe, answers);
    if (check.result === 'invalid') throw new Error('bad answers');
    const tree = await generator.render(check.value);
    rendered = { recipe, answers, treeSha: treeSha(tree) };
  });
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  });
  afterEach(() => rm(workspace, { recursive: true }));

  const find = (input: { rendered?: Rendered }) =>
    findRendered(
      { input, logger: mockServices.logger.mock() },
      workspace,
      generator,
    );

  it('renders again what a recovered task has lost', async () => {
    const tree = await find({ rendered });
    expect(treeSha(tree)).toBe(rendered.treeSha);
    expect(await readdir(workspace)).toContain('catalog-info.yaml');
  });

  it('renders again where an earlier run has removed the folder', async () => {
    await rm(workspace, { recursive: true });
    const tree = await find({ rendered });
    expect(treeSha(tree)).toBe(rendered.treeSha);
    expect(await readdir(workspace)).toContain('catalog-info.yaml');
  });

  it('takes the files that are there as they are', async () => {
    await writeFile(join(workspace, 'README.md'), '# Mine\n');
    const { files } = await find({ rendered });
    expect(files.map(({ path }) => path)).toEqual(['README.md']);
  });

  it('leaves an empty folder empty where nobody says what was rendered', async () => {
    expect((await find({})).files).toEqual([]);
  });

  it('takes nothing from templates that have changed since', async () => {
    const before = { ...rendered, treeSha: 'a'.repeat(40) };
    await expect(find({ rendered: before })).rejects.toThrow(
      `where ${'a'.repeat(40)} was rendered before, so nothing was done`,
    );
    expect(await readdir(workspace)).toEqual([]);
  });
});
