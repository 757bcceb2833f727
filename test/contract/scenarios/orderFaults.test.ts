import { orderFaults, SortKey } from './orderFaults';

const id = { member: 'id', strategy: 'int64' };
const by = (type: string, descending = false): SortKey[] => [
  { name: 'x', member: 'x', type, descending },
];
const rows = (...values: [number, string | number | boolean | null][]) =>
  values.map(([number, x]) => ({ id: number, x }));

describe('orderFaults', () => {
  it.each([
    ['decimals as numbers', by('decimal'), rows([1, '9.5'], [2, '10.25'])],
    [
      'moments',
      by('datetime'),
      rows([1, '2026-01-01T00:00:00Z'], [2, '2026-01-01T00:00:00.5Z']),
    ],
    ['downwards', by('int32', true), rows([1, 2], [2, 1])],
    ['equal values by id', by('int32'), rows([1, 5], [2, 5], [3, 6])],
    ['equal values by id, downwards', by('int32'), rows([2, 5], [1, 5])],
    [
      'texts that databases sort differently',
      by('string'),
      rows([1, 'b'], [2, 'A']),
    ],
    ['rows without a value', by('int32'), rows([1, 1], [2, null], [3, 0])],
  ])('lets pass %s', (_, keys, given) => {
    expect(orderFaults(given, keys, id)).toEqual([]);
  });

  it('finds a larger value before a smaller one', () => {
    const given = rows([1, '10.00'], [2, '9.99']);
    expect(orderFaults(given, by('decimal'), id)).toEqual([
      '"10.00" stands before "9.99" in ascending order of x',
    ]);
  });

  it('finds equal values in no order', () => {
    const given = rows([1, 5], [3, 5], [2, 5]);
    expect(orderFaults(given, by('int32'), id)).toEqual([
      'rows that are equal in what the list is sorted by are in no order',
    ]);
  });
});
