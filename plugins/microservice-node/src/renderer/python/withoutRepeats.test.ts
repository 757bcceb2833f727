import { withoutRepeats } from './withoutRepeats';

const LOGGER = 'logger = structlog.get_logger(__name__)';

describe('withoutRepeats', () => {
  it('leaves out what was assigned before, with the blank lines below it', () => {
    expect(
      withoutRepeats([
        `${LOGGER}\n\n\nclass One:\n    pass`,
        `${LOGGER}\n\nLIMIT = 2\n\n\nclass Two:\n    pass`,
      ]),
    ).toEqual([
      `${LOGGER}\n\n\nclass One:\n    pass`,
      'LIMIT = 2\n\n\nclass Two:\n    pass',
    ]);
  });

  it.each([
    ['another value', 'LIMIT = 1\n\nx()', 'LIMIT = 2\n\nx()'],
    ['a value of several lines', 'A = [\n    1,\n]', 'A = [\n    2,\n]'],
    ['a text of several lines', 'A = """\n1\n"""', 'A = """\n2\n"""'],
    [
      'what is explained below',
      'A = 1\n"""Why."""\n\nx()',
      'A = 1\n"""Why."""\n\ny()',
    ],
    [
      'what a function assigns',
      'def f():\n    a = 1\n',
      'def g():\n    a = 1\n',
    ],
  ])('keeps %s', (_, first, second) => {
    expect(withoutRepeats([first, second])).toEqual([first, second]);
  });

  it('keeps what one body assigns twice', () => {
    const body = 'step = a(step)\nstep = a(step)\nb()';
    expect(withoutRepeats([body])).toEqual([body]);
  });
});
