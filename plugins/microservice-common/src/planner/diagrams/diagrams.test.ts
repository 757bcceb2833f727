import { shopIr } from '../__testUtils__/shopIr';
import { erDiagram } from './erDiagram';
import { stateDiagrams } from './stateDiagrams';

const ir = shopIr();

describe('erDiagram', () => {
  it('draws each table with its keys', () => {
    expect(erDiagram(ir).slice(0, 8)).toEqual([
      'erDiagram',
      '    "Customer" {',
      '        uuid id PK',
      '        varchar name UK',
      '        timestamptz created_at',
      '        timestamptz updated_at',
      '        timestamptz deleted_at',
      '    }',
    ]);
  });

  it('draws parts, references, links and other services', () => {
    expect(erDiagram(ir).filter(line => line.includes(' : '))).toEqual([
      '    "Order" ||--|{ "OrderItem" : "items"',
      '    "Customer" ||--o{ "Order" : "customer"',
      '    "Order" }o--o{ "Tag" : "tags"',
      '    "stock-service" ||..o{ "Order" : "warehouse_id"',
    ]);
  });

  it('shows keys only where there are many entities', () => {
    const many = Array.from({ length: 13 }, (_, index) => ({
      ...ir.entities[0],
      name: `Customer${index}`,
    }));
    expect(erDiagram({ ...ir, entities: many }).slice(1, 5)).toEqual([
      '    "Customer0" {',
      '        uuid id PK',
      '        varchar name UK',
      '    }',
    ]);
  });

  it.each(['pk', 'fk', 'uk'])('does not take the column %s for a key', name => {
    const [entity] = ir.entities;
    const fields = [{ ...entity.fields[0], dbName: name }];
    expect(
      erDiagram({ ...ir, entities: [{ ...entity, fields, indexes: [] }] }),
    ).toContain(`        varchar ${name}_`);
  });
});

describe('stateDiagrams', () => {
  it('draws what may follow what', () => {
    expect(stateDiagrams(ir)).toEqual([
      {
        name: 'OrderStatus',
        lines: [
          'stateDiagram-v2',
          '    state "OPEN" as s0',
          '    state "SHIPPED" as s1',
          '    [*] --> s0',
          '    s0 --> s1',
          '    s1 --> [*]',
        ],
      },
    ]);
  });
});
