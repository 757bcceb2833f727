import { extentProblem } from './extentProblem';

const MOST = { characters: 10, values: 7, depth: 2 };
const codeOf = (value: unknown) => extentProblem('model', value, MOST)?.code;
const loop: Record<string, unknown> = {};
loop.self = loop;

describe('extentProblem', () => {
  it.each([[null], ['0123456789'], [{ a: { b: 1 } }], [[1, 2, 3, 4]]])(
    'accepts %j',
    value => {
      expect(codeOf(value)).toBeUndefined();
    },
  );

  it.each([
    ['a long text', '0123456789x', 'model.size'],
    ['long keys', { '0123456789x': 1 }, 'model.size'],
    ['many values', [1, 2, 3, 4, 5, 6, 7, 8], 'model.size'],
    ['deep nesting', [[[1]]], 'model.depth'],
    ['a value that holds itself', loop, 'model.depth'],
  ])('refuses %s', (_title, value, code) => {
    expect(codeOf(value)).toBe(code);
  });

  it('says what is wrong and how to go on', () => {
    expect(extentProblem('model', [[[1]]], MOST)).toEqual({
      where: 'model',
      code: 'model.depth',
      what: 'is nested more than 2 levels deep',
      fix: 'write it as the reference of the format shows it',
    });
  });
});
