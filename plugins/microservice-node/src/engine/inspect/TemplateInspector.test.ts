import { TemplateInspector } from './TemplateInspector';

const library: Record<string, string> = {
  'a/units/_macros.njk':
    '{% macro shout(text, mark="!") %}${{ text | upper }}${{ mark }}{% endmacro %}\n',
  'a/files/_footer.njk': '${{ service.owner }}${{ local }}',
};

const inspector = (textsAt = (_path: readonly string[]) => undefined as any) =>
  new TemplateInspector({
    loader: {
      load(name, from) {
        const full = name.replace(/^\.\//, `${from.replace(/[^/]*$/, '')}`);
        return library[full] ? { name: full, text: library[full] } : undefined;
      },
    },
    textsAt,
  });

const trace = (text: string, textsAt?: (path: readonly string[]) => any) =>
  inspector(textsAt).trace({ name: 'a/units/x.njk', text });

/** Paths whose values are used, in the order of the template. */
const used = (text: string, textsAt?: (path: readonly string[]) => any) => [
  ...new Set(
    trace(text, textsAt)
      .reads.filter(({ whole }) => whole)
      .map(({ path }) => path.join('.')),
  ),
];

const faults = (text: string) =>
  trace(text).faults.map(
    ({ at, what, suggestion = 'nothing', fix }) =>
      `${at.line}:${at.column}: ${what}, close to ${suggestion}; ${fix}`,
  );

const unused = (text: string) =>
  trace(text)
    .bindings.filter(binding => !binding.used)
    .map(({ kind, name }) => `${kind} ${name}`);

describe('TemplateInspector', () => {
  it.each([
    ['${{ service.name }}', ['service.name']],
    ["${{ service['name'] }}", ['service.name']],
    ['{% set s = service %}${{ s.name }}', ['service.name']],
    [
      '{% for e in entities %}{% for f in e.fields %}${{ f.name }}{% endfor %}{% endfor %}',
      ['entities.*.fields.*.name'],
    ],
    ['{% for name, pin in pins %}${{ pin.sha }}{% endfor %}', ['pins.*.sha']],
    ['${{ (entities | first).name }}', ['entities.*.name']],
    [
      "{% for f in fields | selectattr('unique') | list %}${{ f.name }}{% endfor %}",
      ['fields.*.unique', 'fields.*.name'],
    ],
    ["${{ rows | sort(false, true, 'path') | length }}", ['rows.*.path']],
    ['${{ (a if b else c).name }}', ['b', 'a.name', 'c.name']],
    [
      '{% if x %}{% set s = a %}{% else %}{% set s = b %}{% endif %}${{ s.n }}',
      ['x', 'a.n', 'b.n'],
    ],
    [
      "{% from './_macros.njk' import shout %}${{ shout(service.title) }}",
      ['service.title'],
    ],
    [
      "{% import './_macros.njk' as m %}${{ m.shout(text=service.title) }}",
      ['service.title'],
    ],
    [
      "{% set local = layout.id %}{% include 'a/files/_footer.njk' %}",
      ['service.owner', 'layout.id'],
    ],
    ['${{ name.toUpperCase() }}', ['name']],
    [
      '{% macro twice(x) %}${{ caller(x) }}{% endmacro %}{% call(y) twice(service) %}${{ y.name }}{% endcall %}',
      ['service.name'],
    ],
    ["${{ {a: one, b: two}['a'] }}", ['one']],
  ])('follows %s', (text, paths) => {
    expect(used(text)).toEqual(paths);
  });

  it('looks up which key is meant where the values tell', () => {
    const texts = (path: readonly string[]) =>
      path.join('.') === 'packages.*' ? ['pytest', 'ruff'] : undefined;
    expect(
      used('{% for p in packages %}${{ pins[p] }}{% endfor %}', texts),
    ).toEqual(['packages.*', 'pins.pytest', 'pins.ruff']);
  });

  it('takes a key that only rendering knows for any', () => {
    expect(used('${{ pins[wanted] }}')).toEqual(['wanted', 'pins.*']);
  });

  it('tells what decides from what is printed', () => {
    const { reads } = trace(
      "{% if 'k' in answers.deploy %}${{ service.name }}{% endif %}",
    );
    const deciding = reads.filter(({ decides }) => decides);
    expect(new Set(deciding.map(({ path }) => path.join('.')))).toEqual(
      new Set(['answers', 'answers.deploy']),
    );
  });

  it('notes that an imported template sees no values', () => {
    library['a/units/_blind.njk'] =
      '{% macro name() %}${{ service.name }}{% endmacro %}';
    const { reads } = trace(
      "{% from './_blind.njk' import name %}${{ name() }}",
    );
    expect(reads).toEqual([
      expect.objectContaining({
        path: ['service'],
        visible: false,
        at: { template: 'a/units/_blind.njk', line: 1, column: 23 },
      }),
    ]);
  });

  it.each([
    ['${{ service.doc }}', ['service.doc']],
    ['${{ service.doc | trim | yaml }}', ['service.doc | trim | yaml']],
    ["${{ ('a: ' ~ service.doc) | json }}", ['service.doc | json']],
    [
      "{% from './_macros.njk' import shout %}${{ shout(service.doc) | toml }}",
      ['service.doc | upper | toml'],
    ],
    ["${{ [service.doc, 'x'] | join(' ') }}", ['service.doc | join']],
    ["{{ service.doc }}{{ '${{ service.doc }}' }}", ['service.doc']],
    ['{% if service.doc %}yes{% endif %}${{ service.doc | length }}', []],
  ])('says what %s prints', (text, printed) => {
    expect(
      trace(text).prints.map(({ path, filters }) =>
        [path.join('.'), ...filters].join(' | '),
      ),
    ).toEqual(printed);
  });

  it.each([
    [
      "{% from './_macros.njk' import shuot %}",
      "1:32: 'a/units/_macros.njk' has no 'shuot', close to shout; import one of shout",
    ],
    [
      "{% import './_macros.njk' as m %}${{ m.shuot(1) }}",
      "1:38: 'm' has no 'shuot', close to shout; use one of shout",
    ],
    [
      "{% include './_none.njk' %}",
      "1:12: there is no template './_none.njk', close to nothing; name a template below layers/, or one beside this with './'",
    ],
    [
      '{% macro one(a) %}${{ a }}{% endmacro %}${{ one(1, 2) }}',
      "1:45: the macro 'one' takes at most 1 arguments, not 2, close to nothing; call it as one(a)",
    ],
    [
      '{% for a in b %}${{ loop.lst }}{% endfor %}',
      "1:21: 'loop' has no 'lst', close to last; use one of index, index0, revindex, revindex0, first, last, length",
    ],
  ])('finds what is wrong with %s', (text, fault) => {
    expect(faults(text)).toContain(fault);
  });

  it.each([
    ["{% include './_none.njk' ignore missing %}"],
    ['{% macro again(n) %}${{ again(n) }}{% endmacro %}${{ again(1) }}'],
    ['{% macro one(a, b=2) %}${{ a + b }}{% endmacro %}${{ one(1) }}'],
    ['${{ range(1, 3) }}${{ joiner()() }}'],
  ])('finds nothing wrong with %s', text => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['{% set a = 1 %}', ['variable a']],
    ['{% set a = 1 %}${{ a }}', []],
    [
      '{% macro m(x, y) %}${{ x }}{% endmacro %}${{ m(1, 2) }}',
      ['parameter y'],
    ],
    ['{% macro m() %}{% endmacro %}', ['macro m']],
    ["{% from './_macros.njk' import shout %}", ['import shout']],
  ])('says what %s does not use', (text, names) => {
    expect(unused(text)).toEqual(names);
  });

  it.each([
    [
      '${{ a | uper }}',
      ["1:9: there is no filter 'uper'; did you mean 'upper'?"],
    ],
    [
      '{% macro m() %}${{ a is od }}${{ b | nix }}{% endmacro %}',
      [
        "1:25: there is no test 'od'; did you mean 'odd'?",
        "1:38: there is no filter 'nix'",
      ],
    ],
    [
      '${{ a | replace("b") }}',
      ["1:9: the filter 'replace' needs 2 arguments, not 1"],
    ],
    ['{% if a %}', ["1:1: 'if' is never closed; '{% endif %}' is missing"]],
    ['${{ a | upper }}', []],
  ])('tells the errors of %s', (text, errors) => {
    expect(
      inspector()
        .errors({ name: 'x.njk', text })
        .map(({ line, column, reason }) => `${line}:${column}: ${reason}`),
    ).toEqual(errors);
  });

  it('counts blocks that ask, also inside of macros, and no inline questions', () => {
    const text =
      "{% if a %}{% elif b %}{% endif %}\n{% macro m() %}{% if c %}{% endif %}{% endmacro %}${{ 'x' if d }}";
    const places = inspector().conditions({ name: 'x.njk', text });
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 4],
      [2, 19],
    ]);
  });
});
