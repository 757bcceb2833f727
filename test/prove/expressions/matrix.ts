import { filters, members, operands, operators, tests } from './ingredients';

const print = (expression: string) => `\${{ ${expression} }}`;

/** Statements around an expression. */
const statements: ((it: string) => string)[] = [
  it => `{% for x in ${it} %}[${print('x')}]{% else %}none{% endfor %}`,
  it => `{% for k, v in ${it} %}[${print('k')}=${print('v')}]{% endfor %}`,
  it =>
    `{% for x in ${it} %}${print('loop.index ~ loop.last')}{% endfor -%} end`,
  it => `{% if ${it} %}a{% elif not ${it} %}b{% else %}c{% endif %}`,
  it => `{% if ${it}.length > 0 and ${it} != false %}y{% endif %}`,
  it => `{% set q = ${it} %}${print('q')}|${print('q is defined')}`,
  it => `{% set q %}x${print(it)}{% endset %}${print('q | upper')}`,
  it => `{% set o = { "a": ${it} } %}${print('o.a')}${print('o | dump')}`,
  it => `{% set l = [] %}{% set l = (l.push(${it}), l) %}${print('l | dump')}`,
  it =>
    `{% macro m(p, q=${it}) %}<${print('p')}${print('q')}>{% endmacro %}${print(
      `m() + m(1) + m(${it}, 2) + m(q=3)`,
    )}`,
  it =>
    `{% switch ${it} %}{% case "lit" %}L{% case 7 %}7{% default %}D{% endswitch %}`,
  it => `{% filter upper %}a${print(it)}{% endfilter %}`,
  it => `{% for i in range(${it}) %}${print('i')}{% endfor %}`,
];

/** Every expression of the ingredients, each as a template of its own. */
export function matrix(): string[] {
  return operands.flatMap(it => [
    ...statements.map(around => around(it)),
    ...[
      ...[it, `-${it}`, `not ${it}`, `[${it}]`, `[${it}] | dump`],
      ...[`{ "x": ${it} } | dump`, `"y" if ${it} else "n"`, `"y" if ${it}`],
      ...operators.flatMap(operator =>
        operands.map(other => `${it} ${operator} ${other}`),
      ),
      ...operands.map(other => `${it}[${other}]`),
      ...tests.flatMap(test => [`${it} is ${test}`, `${it} is not ${test}`]),
      ...filters.map(filter => `${it} | ${filter}`),
      ...members.map(member => `${it}${member}`),
    ].map(print),
  ]);
}
