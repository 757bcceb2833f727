import { YamlFile } from './YamlFile';

const file = new YamlFile(
  'all.yaml',
  'spec:\n  targets:\n    - one\n    - two\n',
);

describe('YamlFile', () => {
  it.each([
    [['spec', 'targets', 1], 'all.yaml:4:7'],
    [['spec', 'owner'], 'all.yaml:2:3'],
    [[], 'all.yaml:1:1'],
  ])('knows where %j stands, or what is around it', (path, place) => {
    expect(file.placeOf(path)).toBe(place);
  });

  it('knows where a key stands', () => {
    expect(file.placeOfKey(['spec', 'targets'])).toBe('all.yaml:2:3');
  });

  it('says where it is not YAML and has no value then', () => {
    const broken = new YamlFile('a.yaml', 'a: 1\nb: [\n');
    expect(broken.errors()).toEqual([
      { where: 'a.yaml:3:1', what: expect.stringContaining('Flow sequence') },
    ]);
    expect(broken.value).toBeUndefined();
  });
});
