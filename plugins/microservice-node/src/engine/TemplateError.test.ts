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

  it('cuts a reason that quotes too much', () => {
    expect(new TemplateError(at, 'x'.repeat(9_999)).reason).toHaveLength(503);
  });
});

describe('located', () => {
  it('gives a fault its place', () => {
    expect(located(new TemplateFault('wrong'), at)).toEqual(
      new TemplateError(at, 'wrong'),
    );
  });

  it('leaves other errors alone', () => {
    const error = new TypeError('ours');
    expect(located(error, at)).toBe(error);
  });
});
