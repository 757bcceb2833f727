/** How a language of templates writes what every skeleton uses. */
export interface TemplateLanguage {
  /** Prints a value, as it is or changed. */
  print(field: string, change?: 'upper' | 'lower'): string;
  when(field: string): string;
  otherwise: string;
  endWhen: string;
  /** Begins a loop over a list. */
  each(field: string): string;
  /** Prints the element that a loop is at. */
  element: string;
  endEach: string;
}

/** Languages with the tags of Jinja differ in how they print and in where values are. */
function jinjaLike(print: [string, string], root: string): TemplateLanguage {
  const [open, close] = print;
  return {
    print: (field, change) =>
      `${open} ${root}${field}${change ? ` | ${change}` : ''} ${close}`,
    when: field => `{% if ${root}${field} %}`,
    otherwise: '{% else %}',
    endWhen: '{% endif %}',
    each: field => `{% for element in ${root}${field} %}`,
    element: `${open} element ${close}`,
    endEach: '{% endfor %}',
  };
}

const METHODS = { upper: '.toUpperCase()', lower: '.toLowerCase()' };

/** The same skeleton can be written in each of them, and renders to the same bytes. */
export const languages = {
  nunjucks: jinjaLike(['${{', '}}'], 'values.'),
  cookiecutter: jinjaLike(['{{', '}}'], 'cookiecutter.'),
  copier: jinjaLike(['{{', '}}'], ''),
  hygen: {
    print: (field, change) =>
      `<%- values.${field}${change ? METHODS[change] : ''} %>`,
    when: field => `<% if (values.${field}) { %>`,
    otherwise: '<% } else { %>',
    endWhen: '<% } %>',
    each: field => `<% for (const element of values.${field}) { %>`,
    element: '<%- element %>',
    endEach: '<% } %>',
  },
} satisfies Record<string, TemplateLanguage>;

/** The name of a language. */
export type LanguageName = keyof typeof languages;
