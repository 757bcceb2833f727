import { mergedShape, missingName, shapeOf, shapeOfSchema } from './Shape';

const shape = shapeOf({
  service: { name: 'a', port: 1 },
  entities: [{ name: 'A', fields: [{ name: 'x' }, { name: 'y', max: '9' }] }],
  versions: { packages: { ruff: '1', pytest: '2' } },
  nothing: null,
  none: [],
  sample: { any: 1 },
});

describe('missingName', () => {
  it.each([
    ['service.name'],
    ['service.name.length'],
    ['entities.*.fields.*.max'],
    ['entities.length'],
    ['entities.0.fields.1.max'],
    ['versions.packages.*'],
    ['nothing.whatever'],
    ['none.*.whatever'],
    ['sample.whatever.more'],
    ['service.name.*'],
  ])('finds all of %s', path => {
    expect(missingName(shape, path.split('.'))).toBeUndefined();
  });

  it.each([
    ['servce.name', 0],
    ['service.nam', 1],
    ['service.name.first', 2],
    ['entities.name', 1],
    ['entities.*.fields.*.min', 4],
    ['versions.packages.*.sha', 3],
  ])('finds where %s leads nowhere', (path, index) => {
    expect(missingName(shape, path.split('.'))?.index).toBe(index);
  });

  it('names what stands beside it', () => {
    expect(missingName(shape, ['service', 'nam'])?.known).toEqual([
      'name',
      'port',
    ]);
  });
});

describe('mergedShape', () => {
  it('has what any of the shapes has', () => {
    const merged = mergedShape([
      shapeOf({ a: { b: 1 } }),
      shapeOf({ a: { c: 2 }, d: [] }),
    ]);
    expect(missingName(merged, ['a', 'b'])).toBeUndefined();
    expect(missingName(merged, ['a', 'c'])).toBeUndefined();
    expect(missingName(merged, ['e'])?.known).toEqual(['a', 'd']);
  });
});

describe('shapeOfSchema', () => {
  const entry = shapeOfSchema({
    type: 'object',
    properties: {
      code: { type: 'string' },
      links: {
        type: 'array',
        items: { type: 'object', properties: { to: {} } },
      },
      extra: { type: 'object' },
    },
  });

  it.each([['code'], ['links.*.to'], ['extra.whatever']])('has %s', path => {
    expect(missingName(entry, path.split('.'))).toBeUndefined();
  });

  it.each([['cod'], ['links.*.from']])('has no %s', path => {
    expect(missingName(entry, path.split('.'))).toBeDefined();
  });
});
