import { flawOfTemplateName } from './templateNames';

describe('flawOfTemplateName', () => {
  it.each([
    'stack/fastapi/units/router.njk',
    './x.njk',
    'a..b.njk',
    '{manifests}/x.njk',
  ])('accepts %s', name => {
    expect(flawOfTemplateName(name)).toBeUndefined();
  });

  it.each([
    ['', 'it is empty'],
    ['/etc/passwd', 'it may not start at the root'],
    ['../x.njk', "it may not leave its folder with '..'"],
    ['a/../../x.njk', "it may not leave its folder with '..'"],
    ['a\\b', 'it may hold letters, digits and . _ - / @ + only'],
    ['file:x', 'it may hold letters, digits and . _ - / @ + only'],
    ['x'.repeat(201), 'it is longer than 200 characters'],
  ])('finds the flaw of %j', (name, flaw) => {
    expect(flawOfTemplateName(name)).toBe(flaw);
  });
});
