import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  loadTemplateModules,
  renderSkeleton,
} from '@microservice-scaffolder/plugin-microservice-node';
import { root } from './Reader';
import { readHowTo } from './readHowTo';

const page = 'docs/how-to/keep-your-skeletons.md';
const FILTERS = 'packages/backend/src/templateFilters.ts';
const IMPORT = /^import \{ (.+) \} from '(@.+)';$/gm;

describe(page, () => {
  const steps = readHowTo(readFileSync(join(root, page), 'utf8'));
  const textOf = (file: string) =>
    steps.find(step => step.kind === 'write' && step.file === file)!.text;
  let portal: string;

  beforeAll(() => {
    portal = mkdtempSync(join(tmpdir(), 'portal-'));
    for (const step of steps) {
      if (step.kind !== 'write') continue;
      mkdirSync(dirname(join(portal, step.file)), { recursive: true });
      writeFileSync(join(portal, step.file), step.text);
    }
  });
  afterAll(() => rmSync(portal, { recursive: true }));

  it('shows a module that can be added', () => {
    const { filters, globals } = loadTemplateModules([join(portal, FILTERS)]);
    expect([Object.keys(filters), globals]).toEqual([
      ['initials'],
      { company: 'Acme' },
    ]);
  });

  it('shows what a skeleton makes of it', () => {
    renderSkeleton({
      source: join(portal, 'skeleton'),
      target: join(portal, 'out'),
      values: { author: 'Ada Lovelace' },
      templateModules: [join(portal, FILTERS)],
    });
    expect(readFileSync(join(portal, 'out/NOTICE'), 'utf8')).toBe(
      steps.find(({ kind }) => kind === 'see')!.text,
    );
  });

  it('imports what there is', () => {
    const text = textOf('packages/backend/src/templating.ts');
    const imports = [...text.matchAll(IMPORT)];
    expect(imports).toHaveLength(3);
    for (const [, name, from] of imports)
      expect(require(from)).toHaveProperty(name);
  });
});
