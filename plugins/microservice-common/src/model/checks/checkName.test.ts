import { checkName } from './checkName';

describe('checkName', () => {
  it.each(['item-service', 'orders', 'a1b', 'x2-y3', 'a'.repeat(40)])(
    'accepts %s',
    name => {
      expect(checkName(name)).toBeUndefined();
    },
  );

  // Rows 1 to 18 of the catalogue of bad input; row 19 needs GitHub and is tested with the publisher.
  it.each([
    ['', 'name.missing'],
    [' ', 'name.missing'],
    [undefined, 'name.missing'],
    [null, 'name.missing'],
    [7, 'name.missing'],
    [['x'], 'name.missing'],
    ['a', 'name.length'],
    ['a'.repeat(41), 'name.length'],
    ['a'.repeat(10_000), 'name.length'],
    ['My-Service', 'name.pattern'],
    ['my_service', 'name.pattern'],
    ['my service', 'name.pattern'],
    ['1service', 'name.pattern'],
    ['-svc', 'name.pattern'],
    ['svc-', 'name.pattern'],
    ['a--b', 'name.pattern'],
    ['class', 'name.reserved'],
    ['lambda', 'name.reserved'],
    ['None', 'name.pattern'],
    ['package', 'name.reserved'],
    ['vendor', 'name.reserved'],
    ['record', 'name.reserved'],
    ['crate', 'name.reserved'],
    ['await', 'name.reserved'],
    ['json', 'name.reserved'],
    ['flask', 'name.reserved'],
    ['node_modules', 'name.pattern'],
    ['node-modules', 'name.reserved'],
    ['http', 'name.reserved'],
    ['con', 'name.reserved'],
    ['com1', 'name.reserved'],
    ['svc.', 'name.pattern'],
    ['.git', 'name.pattern'],
    ['x.git', 'name.pattern'],
    ['..', 'name.length'],
    ['xn--abc', 'name.pattern'],
    ['раyments', 'name.pattern'],
    ['ａｂｃ', 'name.pattern'],
    ['ﬁle', 'name.pattern'],
    ['svc\u202e', 'name.pattern'],
    ['svc\u200d', 'name.pattern'],
    ['\ufeffsvc', 'name.pattern'],
    ['svc\u2028', 'name.pattern'],
    ['svc😀', 'name.pattern'],
    ['__proto__', 'name.pattern'],
    ['constructor', 'name.reserved'],
    ['prototype', 'name.reserved'],
    ['../x', 'name.pattern'],
    ['..%2fx', 'name.pattern'],
    ['/etc/passwd', 'name.pattern'],
    ['C:\\x', 'name.pattern'],
    ['svc\u0000', 'name.pattern'],
    ['svc\r\n', 'name.pattern'],
    ['svc\t', 'name.pattern'],
    ['svc\u001b', 'name.pattern'],
  ])('refuses %j with %s', (name, code) => {
    expect(checkName(name)?.code).toBe(code);
  });

  it('counts one character as one', () => {
    expect(checkName('a')?.what).toBe(
      'is too short: 1 character where 3 to 40 are allowed',
    );
  });

  it.each([
    ['My_Service', 'write my-service'],
    ['Überall', 'write uberall'],
    // The first two letters are Cyrillic: leaving them out would make another word.
    ['раyments', 'write it like item-service'],
  ])('answers %s with the fix: %s', (name, fix) => {
    expect(checkName(name)?.fix).toBe(fix);
  });
});
