import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import { describePlan } from './describePlan';

const PLAN = {
  ir: { service: { title: 'Item service' } },
  recipe: { id: 'demo', version: '1.0.0' },
  layout: { id: 'flat' },
  layers: [],
  technologies: [],
  endpoints: [
    {
      method: 'POST',
      path: '/items',
      summary: 'Create one item',
      statuses: [201, 422],
    },
    { method: 'GET', path: '/items', summary: 'List items', statuses: [200] },
  ],
  tables: [
    {
      name: 'items',
      doc: '',
      columns: [
        { name: 'id', type: 'uuid', nullable: false, references: '' },
        {
          name: 'shop_id',
          type: 'uuid',
          nullable: true,
          references: 'shops.id',
        },
      ],
      constraints: [
        { name: 'pk', kind: 'primary key', rule: 'id' },
        { name: 'ck', kind: 'check', rule: 'price > 0' },
      ],
      indexes: [{ name: 'ix', columns: ['a', 'b'], condition: '' }],
    },
    { name: 'shops', doc: '', columns: [], constraints: [], indexes: [] },
  ],
  decisions: [
    {
      question: 'Ids',
      about: ['items'],
      choice: 'UUIDs',
      reason: 'They cannot be guessed.',
      alternatives: [
        {
          choice: 'Numbers',
          because: `Short, ${'but long to explain, '.repeat(
            5,
          )}and they tell how many there are.`,
        },
      ],
    },
  ],
  variables: [],
  deploymentVariables: [
    {
      name: 'REGION',
      description: 'Where it runs',
      example: 'eu-1',
      unsetIn: ['staging', 'production'],
    },
    { name: 'ROLE', description: 'Who', example: 'a', unsetIn: [] },
  ],
  effects: [],
} as unknown as Plan;

describe('describePlan', () => {
  it('says in columns and short lines what was decided', () => {
    expect(describePlan(PLAN)).toEqual([
      'Item service (demo 1.0.0, layout flat)',
      '',
      'Endpoints',
      '  POST  /items  Create one item  201 422',
      '  GET   /items  List items       200',
      '',
      'Tables',
      '  items',
      '    id       uuid',
      '    shop_id  uuid  null  to shops.id',
      '    check  price > 0',
      '    index  a, b',
      '',
      '  shops',
      '',
      'Decisions, with what else was weighed',
      '  Ids of items: UUIDs',
      '    They cannot be guessed.',
      '    - Numbers: Short, but long to explain, but long to explain, but long to explain, but long to explain,',
      '      but long to explain, and they tell how many there are.',
      '',
      'Variables to set on GitHub before the first deployment',
      '  REGION  staging, production  Where it runs',
    ]);
  });
});
