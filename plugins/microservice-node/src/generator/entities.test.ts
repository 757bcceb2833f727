import {
  erDiagram,
  openApiOf,
  Plan,
  vectorsOf,
} from '@microservice-scaffolder/plugin-microservice-common';
import { DEMO_FILES } from './__testUtils__/demoTemplates';
import { checkDemo, planDemo, textIn } from './__testUtils__/demoService';

const STACK = 'layers/stack/demo/layer.yaml';
const CHANGES = {
  [STACK]: DEMO_FILES[STACK].replace(
    'each: entity,',
    'each: entity, internal: true,',
  ),
  'layers/option/ci/layer.yaml': `
id: option/ci
title: Readers
entities:
  Reader: {fields: {name: {type: string, max_length: 40}}}
  Ticket:
    internal: true
    fields: {digest: {type: string, max_length: 64}}
    relations: {reader: {kind: belongs_to, to: Reader, on_delete: cascade}}
`,
  'layers/stack/demo/types.yaml': `${DEMO_FILES['layers/stack/demo/types.yaml']}
uuid: {annotation: str}
`,
};

describe('entities of layers', () => {
  let plan: Plan;
  let text: (path: string) => string;
  let paths: string[];

  beforeAll(async () => {
    const { generator, plan: planned } = await planDemo(CHANGES);
    plan = planned;
    const tree = await generator.render(plan);
    paths = tree.files.map(({ path }) => path);
    text = path => textIn(tree, path);
  });

  it('are there like those of the author', () => {
    expect(text('app/models.py')).toContain('class Reader:');
    expect(text('app/routers/readers.py')).toContain('reader_type = Reader');
    expect(plan.endpoints).toContainEqual(
      expect.objectContaining({ method: 'GET', path: '/api/v1/readers' }),
    );
  });

  it('have tables and a place in the diagram where they are internal', () => {
    expect(text('app/models.py')).toContain('class Ticket:');
    expect(plan.tables.map(({ name }) => name)).toContain('tickets');
    expect(erDiagram(plan.ir).join('\n')).toContain(
      '"Reader" ||--o{ "Ticket" : "reader"',
    );
  });

  it('are nothing to clients where they are internal', () => {
    expect(paths).not.toContain('app/routers/tickets.py');
    const seen = JSON.stringify([
      plan.endpoints,
      openApiOf(plan),
      vectorsOf(plan),
    ]);
    expect(seen).not.toContain('icket');
  });

  it('never keep a row from being deleted where they are internal', () => {
    const reader = plan.ir.entities.find(({ name }) => name === 'Reader')!;
    expect(reader.referrers).toEqual([]);
  });

  it('cannot share their name with one of the author where they are internal', async () => {
    const model = {
      schema: 1,
      entities: { Ticket: { fields: { open: { type: 'boolean' } } } },
    };
    expect(await checkDemo(CHANGES, { model })).toMatchObject({
      result: 'invalid',
      problems: [{ where: 'model.entities.Ticket', code: 'entity.brought' }],
    });
  });
});
