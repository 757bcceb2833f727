import { boundCases } from './boundCases';
import { VectorCase } from './VectorsDocument';

const many = (group: string, count: number): VectorCase[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `Item.${group}.${index}`,
    group,
    resource: 'Item',
    says: 'does something',
    steps: [],
  }));

describe('boundCases', () => {
  it('leaves a document of usual size as it is', () => {
    const cases = many('constraints', 200);
    expect(boundCases(cases)).toEqual({ cases, omitted: {} });
  });

  it('keeps every second of twice as many cases as a group may have, and counts the rest', () => {
    const { cases, omitted } = boundCases(many('transitions', 400));
    expect(cases.slice(0, 3).map(({ id }) => id)).toEqual([
      'Item.transitions.0',
      'Item.transitions.2',
      'Item.transitions.4',
    ]);
    expect(omitted).toEqual({ transitions: 200 });
  });

  it('lets no group starve where there are many', () => {
    const groups = Array.from({ length: 50 }, (_, index) => `group${index}`);
    const { cases } = boundCases(groups.flatMap(group => many(group, 150)));
    expect(cases.length).toBe(4000);
    expect(new Set(cases.map(({ group }) => group)).size).toBe(50);
  });
});
