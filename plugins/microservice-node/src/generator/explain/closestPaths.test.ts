import { closestPaths } from './closestPaths';

describe('closestPaths', () => {
  it.each([
    ['app/model.py', 'app/models.py'],
    ['models.py', 'app/models.py'],
    ['readme.md', 'README.md'],
    ['.github/workflows/main.yml', '.github/workflows/ci.yml'],
  ])('finds what %s may have meant', (wanted, closest) => {
    expect(
      closestPaths(wanted, [
        '.github/workflows/ci.yml',
        'README.md',
        'app/main.py',
        'app/models.py',
      ])[0],
    ).toBe(closest);
  });

  it('finds nothing where nothing is similar', () => {
    expect(closestPaths('go.mod', ['app/main.py'])).toEqual([]);
  });
});
