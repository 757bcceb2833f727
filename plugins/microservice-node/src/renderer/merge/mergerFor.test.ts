import { mergerFor } from './mergerFor';

describe('mergerFor', () => {
  it.each([
    'package.json',
    'docker-compose.yml',
    '.github/labels.yaml',
    '.gitignore',
    'web/.dockerignore',
    '.env',
    '.env.example',
  ])('merges %s', path => {
    expect(mergerFor(path)).toBeDefined();
  });

  it.each(['app/main.py', 'pyproject.toml', 'README.md', '.envrc', 'my.env'])(
    'leaves %s to one owner',
    path => {
      expect(mergerFor(path)).toBeUndefined();
    },
  );
});
