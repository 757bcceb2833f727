import { closestName } from './suggestions';

describe('closestName', () => {
  it.each([
    ['entiti', ['service', 'entity'], 'entity'],
    ['nmae', ['name', 'names'], 'name'],
    ['Name', ['name'], 'name'],
    ['field', ['fields', 'folds'], 'fields'],
    ['entity', ['service'], undefined],
    ['f', ['x'], undefined],
  ])('finds for %s among %j', (wanted, names, closest) => {
    expect(closestName(wanted, names)).toBe(closest);
  });
});
