import { brokenTemplates } from './__testUtils__/brokenTemplates';
import { engineWith } from './__testUtils__/renderText';
import { TemplateError } from './TemplateError';

const values = { a: 1, list: [1], text: 'x', values: {} };

/** The place and the sentence with which a template ends, without its name. */
function said(text: string): string {
  try {
    const source = { name: 't', text };
    return `no error but: ${engineWith({}).render(source, values)}`;
  } catch (error) {
    expect(error).toBeInstanceOf(TemplateError);
    return (error as Error).message.replace(/^t:/, '');
  }
}

describe.each(Object.entries(brokenTemplates))('%s', (_, rows) => {
  it.each(rows)('says what is wrong with %j', (text, sentence) => {
    expect(said(text)).toBe(sentence);
  });
});

describe('a template with other delimiters', () => {
  const engine = engineWith({}, { dialect: { expression: ['{{', '}}'] } });

  it('is told about its own', () => {
    const render = () => engine.render({ name: 't', text: '{{ a %}' }, {});
    expect(render).toThrow("t:1:6: '%}' closes no expression");
  });

  it('keeps those of others, which are text', () => {
    const own = engineWith({}).render({ name: 't', text: '{{ a }}' }, values);
    expect(own).toBe('{{ a }}');
  });
});
