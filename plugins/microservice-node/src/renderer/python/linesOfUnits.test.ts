import { linesOfUnits } from './linesOfUnits';

const MODULE = `from a import b

LIMIT = 1


# Why it is.
@decorated
class Item(
    Base,
):
    pass


b()
`;

describe('linesOfUnits', () => {
  it('gives each unit the lines from its first definition to the next', () => {
    expect(
      linesOfUnits(MODULE, [
        'from a import b\n\nLIMIT = 1\n',
        '# Why it is.\n@decorated\nclass Item(Base):\n    pass\n',
      ]),
    ).toEqual([
      { first: 3, last: 3 },
      { first: 6, last: 14 },
    ]);
  });

  it('begins with what is defined there first', () => {
    expect(
      linesOfUnits(
        'log = a()\n\n\nclass One:\n    pass\n\n\nclass Two:\n    pass\n',
        [
          'log = a()\n\n\nclass One:\n    pass\n',
          'log = a()\n\n\nclass Two:\n    pass\n',
        ],
      ),
    ).toEqual([
      { first: 1, last: 5 },
      { first: 8, last: 9 },
    ]);
  });

  it('knows no lines of a unit that defines nothing', () => {
    expect(linesOfUnits(MODULE, ['b()\n'])).toEqual([undefined]);
  });
});
