import { located, TemplateError, TemplateFault } from './TemplateError';

const at = { template: 'a/b.njk', line: 12, column: 5 };

describe('TemplateError', () => {
  it('says the place and the reason in one sentence', () => {
    expect(new TemplateError(at, "'x' has no value")).toMatchObject({
      message: "a/b.njk:12:5: 'x' has no value",
      template: 'a/b.njk',
      line: 12,
      column: 5,
      reason: "'x' has no value",
    });
  });

  it('ends with the closest name, which it also says by itself', () => {
    expect(new TemplateError(at, "'x' has no value", 'y')).toMatchObject({
      message: "a/b.njk:12:5: 'x' has no value; did you mean 'y'?",
      what: "'x' has no value",
      suggestion: 'y',
    });
  });

  it('shows control characters of names, and keeps to one line', () => {
    const odd = { template: 'a\u001b[31m\n.njk', line: 1, column: 1 };
    expect(new TemplateError(odd, "'\u0007' is not a name").message).toBe(
      "a␛[31m␊.njk:1:1: '␇' is not a name",
    );
  });

  it('cuts a reason that quotes too much', () => {
    expect(new TemplateError(at, 'x'.repeat(9_999)).reason).toHaveLength(503);
  });
});

describe('located', () => {
  it('gives a fault its place', () => {
    expect(located(new TemplateFault('wrong', 'right'), at)).toEqual(
      new TemplateError(at, 'wrong', 'right'),
    );
  });

  it('leaves other errors alone', () => {
    const error = new TypeError('ours');
    expect(located(error, at)).toBe(error);
  });
});
