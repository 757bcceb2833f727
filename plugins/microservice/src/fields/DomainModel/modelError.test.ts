import { modelError } from './modelError';

describe('modelError', () => {
  it('has nothing to say about a good model', () => {
    expect(
      modelError(
        '{schema: 1, entities: {Book: {fields: {open: {type: boolean}}}}}',
      ),
    ).toBeUndefined();
  });

  it.each([
    [undefined, 'The model is missing; write one or start from a ready one.'],
    [' \n', 'The model is missing; write one or start from a ready one.'],
    ['schema: 1', 'The model has one problem; correct it.'],
    ['{a: 1, b: 2}', 'The model has 4 problems; correct them.'],
  ])('refuses %j', (text, sentence) => {
    expect(modelError(text)).toBe(sentence);
  });
});
