import { filtered } from '../__testUtils__/filtered';

describe('pathFilters', () => {
  it.each([
    ['dirname', 'app/api/main.py', 'app/api'],
    ['dirname', 'main.py', '.'],
    ['basename', 'app/main.py', 'main.py'],
    ['basename(".py")', 'app/main.py', 'main'],
    ['module', 'app/main.py', 'app.main'],
    ['module', './app/main.py', 'app.main'],
    ['module', 'app/api/__init__.py', 'app.api'],
    ['relative_to("app/api/main.py")', 'app/db.py', '../db.py'],
    ['relative_to("README.md")', 'app/db.py', 'app/db.py'],
    ['relative_to("app/db.py")', 'app', '.'],
  ])('%s of %s', (filter, value, expected) => {
    expect(filtered(value, filter)).toBe(expected);
  });
});
