import { DomainModel } from '../DomainModel';
import { ApiIr } from '../ServiceIr';
import { entityNamed } from '../entityNamed';
import { buildIr } from './buildIr';

const answers = {
  name: 'library',
  description: 'Lends books',
  owner: 'group:default/library',
};
const model: DomainModel = {
  schema: 1,
  enums: {
    State: {
      values: ['LENT', 'BACK'],
      initial: 'LENT',
      transitions: { LENT: ['LENT', 'BACK'] },
    },
  },
  entities: {
    Loan: {
      version: true,
      actions: {
        give_back: {
          kind: 'transition',
          method: 'POST',
          path: '/back',
          field: 'state',
        },
      },
      fields: {
        state: { type: 'enum:State' },
        fee: {
          type: 'decimal',
          precision: 8,
          scale: 2,
          computed: { op: 'sum', over: 'charges', of: ['amount'] },
        },
      },
      relations: {
        reader: { kind: 'belongs_to', to: 'Reader' },
        charges: { kind: 'has_many', to: 'Charge', owned: true, min_items: 1 },
      },
      unique: [['reader_id', 'state']],
    },
    Charge: {
      fields: { amount: { type: 'decimal', precision: 6, scale: 2 } },
      relations: { desk: { kind: 'belongs_to', to: 'Desk', required: false } },
    },
    Reader: {
      soft_delete: true,
      id: { strategy: 'int64' },
      fields: { email: { type: 'email', max_length: 99, unique: true } },
      relations: {
        tags: { kind: 'many_to_many', to: 'Tag' },
        card: { kind: 'has_one', to: 'Card', owned: true, required: false },
      },
    },
    Card: { fields: { code: { type: 'int32' } } },
    Desk: {
      timestamps: false,
      fields: { room: { type: 'int32' } },
      relations: {
        parent: { kind: 'belongs_to', to: 'Desk', required: false },
        chair: { kind: 'has_one', to: 'Chair', inverse: 'desk' },
      },
    },
    Chair: {
      fields: { legs: { type: 'int32' } },
      relations: { desk: { kind: 'belongs_to', to: 'Desk' } },
    },
    Tag: {
      fields: {
        first: { type: 'date' },
        last: { type: 'date' },
      },
      checks: [{ left: 'first', op: '<=', right: 'last' }],
    },
  },
};
const ir = buildIr(model, answers, {} as ApiIr);
const named = (name: string) => entityNamed(ir, name);
const field = (entity: string, name: string) =>
  named(entity).fields.find(each => each.name === name);

describe('relations in the IR', () => {
  it('become fields that refer, after those of the author', () => {
    expect(field('Loan', 'reader_id')).toMatchObject({
      type: 'int64',
      required: true,
      nullable: false,
      indexed: true,
      unique: false,
      filters: ['eq'],
      reference: {
        relation: 'reader',
        entity: 'Reader',
        table: 'readers',
        onDelete: 'restrict',
        foreignKey: 'fk_loans_reader_id',
        softDeleted: true,
      },
    });
    expect(named('Loan').fields.map(({ name }) => name)).toEqual([
      'state',
      'fee',
      'reader_id',
    ]);
  });

  it('are nullable where they are not required', () => {
    expect(field('Desk', 'parent_id')).toMatchObject({
      required: false,
      nullable: true,
    });
  });

  it('are unique where the other end sees a single row', () => {
    expect(field('Chair', 'desk_id')).toMatchObject({ unique: true });
    expect(named('Chair').indexes[0]).toMatchObject({
      name: 'uq_chairs_desk_id',
      unique: true,
    });
  });

  it('tie parts to their owner in fields that nobody sees', () => {
    expect(
      named('Charge').fields.map(({ name, access }) => [name, access]),
    ).toEqual([
      ['amount', 'read_write'],
      ['desk_id', 'read_write'],
      ['loan_id', 'internal'],
      ['position', 'internal'],
    ]);
    expect(named('Card').fields.map(({ name }) => name)).toEqual([
      'code',
      'reader_id',
    ]);
    expect(named('Charge')).toMatchObject({
      root: false,
      aggregate: 'Loan',
      filters: [],
      sortable: [],
      timestamps: false,
    });
  });

  it('list parts at their owner', () => {
    expect(named('Loan').children).toMatchObject([
      {
        apiName: 'charges',
        many: true,
        required: true,
        minItems: 1,
        maxItems: 100,
        orderedBy: 'position',
        reference: 'loan_id',
        inverse: 'loan',
      },
    ]);
  });

  it('become tables between, with restricted ends where rows stay', () => {
    expect(named('Reader').links).toMatchObject([
      {
        apiName: 'tag_ids',
        parameter: 'tag_id',
        type: 'uuid',
        table: 'reader_tags',
        ownColumn: 'reader_id',
        otherColumn: 'tag_id',
        onDelete: 'cascade',
      },
    ]);
  });

  it('are known at the other end', () => {
    expect(named('Reader').referrers).toEqual([
      {
        entity: 'Loan',
        field: 'reader_id',
        onDelete: 'restrict',
        softDeleted: false,
      },
    ]);
    expect(named('Tag').referrers).toEqual([
      {
        entity: 'Reader',
        link: 'tags',
        onDelete: 'cascade',
        softDeleted: true,
      },
    ]);
  });

  it('order tables and entities', () => {
    expect(ir.tables).toEqual([
      'Desk',
      'Reader',
      'Loan',
      'Charge',
      'Card',
      'Chair',
      'Tag',
    ]);
    expect(ir.entities.map(({ name }) => name)).toEqual([
      'Charge',
      'Loan',
      'Card',
      'Reader',
      'Desk',
      'Chair',
      'Tag',
    ]);
  });
});

describe('the IR of an aggregate', () => {
  const loan = named('Loan');

  it('computes from parts within what the column stores', () => {
    expect(field('Loan', 'fee')).toMatchObject({
      access: 'read_only',
      computed: {
        op: 'sum',
        over: 'charges',
        of: ['amount'],
        min: '-999999.99',
        max: '999999.99',
      },
    });
  });

  it('begins with the first state, which an action changes', () => {
    expect(field('Loan', 'state')).toMatchObject({
      access: 'read_only',
      hasDefault: true,
      default: 'LENT',
    });
    expect(loan.actions).toMatchObject([
      { path: '/back', enum: 'State', code: 'invalid_state_transition' },
    ]);
    expect(ir.enums[0].transitions).toEqual({ LENT: ['BACK'], BACK: [] });
  });

  it('has samples with parts and without references', () => {
    expect(loan.sample).toEqual({ charges: [{ amount: '12.50' }] });
    expect(loan.needs).toEqual([
      { pointer: '/reader_id', entity: 'Reader', many: false, required: true },
      {
        pointer: '/charges/*/desk_id',
        entity: 'Desk',
        many: false,
        required: false,
      },
    ]);
    expect(loan.requiredNames).toEqual(['reader_id', 'charges']);
  });

  it('points into parts where something is wrong with them', () => {
    const pointers = Object.fromEntries(
      loan.invalid.map(({ label, pointer }) => [label, pointer]),
    );
    expect(pointers).toMatchObject({
      charges_missing: '/charges',
      charges_too_few: '/charges',
      charges_too_many: '/charges',
      charges_not_an_object: '/charges/0',
      charges_amount_scale: '/charges/0/amount',
      charges_unknown_member: '/charges/0/no_such_field',
      fee_read_only: '/fee',
    });
  });

  it('leaves deleted rows out of unique indexes', () => {
    expect(named('Reader').indexes[0]).toMatchObject({ liveOnly: true });
    expect(loan.indexes[1]).toMatchObject({
      name: 'uq_loans_reader_id_state',
      columns: ['reader_id', 'state'],
      members: ['reader_id', 'state'],
      liveOnly: false,
    });
  });
});

describe('a check between two fields', () => {
  const tag = named('Tag');

  it('compares columns, and is satisfied by the samples', () => {
    expect(tag.checks).toEqual([
      {
        name: 'ck_tags_first_le_last',
        column: 'first',
        operator: '<=',
        other: 'last',
        members: ['first', 'last'],
        broken: {
          label: 'first_check',
          pointer: '/first',
          value: '2026-03-01',
        },
      },
    ]);
    expect(tag.sample).toEqual({ first: '2026-01-31', last: '2026-01-31' });
  });

  it('holds for any mixture of both samples', () => {
    const [first, other] = [tag.sample, tag.otherSample];
    expect(String(first.first) <= String(other.last)).toBe(true);
    expect(String(other.first) <= String(first.last)).toBe(true);
  });
});
