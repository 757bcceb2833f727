import { selectCases } from './selectCases';

const cases = ['items-flat', 'items-clean', 'users-flat', 'users-clean'].map(
  id => ({ id }),
);
const all = { shard: { index: 1, of: 1 }, only: [] };
const ids = (selection: object) =>
  selectCases(cases, { ...all, ...selection }).map(({ id }) => id);

describe('selectCases', () => {
  it('takes every case where nothing else is asked for', () => {
    expect(ids({})).toEqual([
      'items-flat',
      'items-clean',
      'users-flat',
      'users-clean',
    ]);
  });

  it('takes the cases whose id holds one of the words', () => {
    expect(ids({ only: ['users', 'items-c'] })).toEqual([
      'items-clean',
      'users-flat',
      'users-clean',
    ]);
  });

  it('shares the cases out among shards, each once', () => {
    const shards = [1, 2, 3].map(index => ids({ shard: { index, of: 3 } }));
    expect(shards).toEqual([
      ['items-flat', 'users-clean'],
      ['items-clean'],
      ['users-flat'],
    ]);
  });

  it('spreads a sample over all cases', () => {
    expect(ids({ sample: 2 })).toEqual(['items-flat', 'users-flat']);
  });

  it('takes no case twice where there are fewer than the sample asks for', () => {
    expect(ids({ sample: 9 })).toHaveLength(4);
  });
});
