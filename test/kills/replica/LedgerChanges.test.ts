import { LedgerChanges } from './LedgerChanges';

const inserted =
  'insert into "operations" ("id", "stage", "fence", "lease_until", "updated_at") values ($1, $2, $3, $4, $5)';
const updated =
  'update "operations" set "id" = $1, "stage" = $2, "fence" = $3, "lease_until" = $4, "updated_at" = $5 where "id" = $6';

function nameAfter(first: unknown[], second: unknown[]): string {
  const changes = new LedgerChanges();
  changes.nameOf(inserted, first);
  return changes.nameOf(updated, second);
}

describe('LedgerChanges', () => {
  it('knows a new row', () => {
    const row = ['id', 'planned', 0, null, 'one'];
    expect(new LedgerChanges().nameOf(inserted, row)).toBe('insert operation');
  });

  it('knows a lease that is taken', () => {
    expect(
      nameAfter(
        ['id', 'planned', 0, null, 'one'],
        ['id', 'planned', 1, 'soon', 'two', 'id'],
      ),
    ).toBe('take lease');
  });

  it('knows a lease that is renewed', () => {
    expect(
      nameAfter(
        ['id', 'planned', 1, 'soon', 'one'],
        ['id', 'planned', 1, 'later', 'one', 'id'],
      ),
    ).toBe('renew lease');
  });

  it('knows a lease that ends', () => {
    expect(
      nameAfter(
        ['id', 'planned', 1, 'soon', 'one'],
        ['id', 'planned', 1, null, 'two', 'id'],
      ),
    ).toBe('end lease');
  });

  it('knows evidence', () => {
    expect(
      nameAfter(
        ['id', 'planned', 1, 'soon', 'one'],
        ['id', 'created', 1, 'soon', 'two', 'id'],
      ),
    ).toBe('record evidence');
  });
});
