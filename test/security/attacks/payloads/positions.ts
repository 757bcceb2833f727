import { PlacedPayload, Position } from './Payload';

const text = (it: string): PlacedPayload => ({ as: 'text', text: it });

/** Where an expression can stand. */
export const expressionPositions: readonly Position[] = [
  { title: 'body', texts: it => [text(`\${{ ${it} }}`)] },
  {
    title: 'file name',
    texts: it => [{ as: 'file', text: `\${{ ${it} }}.txt` }],
  },
  {
    title: 'folder name',
    texts: it => [{ as: 'folder', text: `\${{ ${it} }}` }],
  },
  {
    title: 'include path',
    texts: it => [
      text(`{% include ${it} %}`),
      text(`{% import ${it} as m %}\${{ m.x }}`),
      text(`{% extends ${it} %}`),
    ],
  },
  {
    title: 'set name',
    texts: it => [
      text(`{% set ${it} = 1 %}`),
      text(`{% set ${it} %}x{% endset %}`),
      text(`{% for ${it} in words %}x{% endfor %}`),
    ],
  },
  {
    title: 'filter and test name',
    texts: it => [text(`\${{ data | ${it} }}`), text(`\${{ data is ${it} }}`)],
  },
  {
    title: 'macro argument',
    texts: it => [
      text(`{% macro m(a) %}\${{ a }}{% endmacro %}\${{ m(${it}) }}`),
      text(`{% macro m(a=${it}) %}\${{ a }}{% endmacro %}\${{ m() }}`),
    ],
  },
];

/** Where a piece of a template can stand. */
export const statementPositions: readonly Position[] = [
  { title: 'body', texts: it => [text(it)] },
  { title: 'file name', texts: it => [{ as: 'file', text: `${it}.txt` }] },
  { title: 'folder name', texts: it => [{ as: 'folder', text: it }] },
  {
    title: 'included',
    texts: it => [
      { ...text('{% include "it.njk" %}'), library: { 'it.njk': it } },
      {
        ...text('{% import "it.njk" as m %}${{ m }}'),
        library: { 'it.njk': it },
      },
    ],
  },
  {
    title: 'set block',
    texts: it => [text(`{% set s %}${it}{% endset %}\${{ s }}`)],
  },
  {
    title: 'filter block',
    texts: it => [text(`{% filter trim %}${it}{% endfilter %}`)],
  },
  {
    title: 'macro body',
    texts: it => [
      text(`{% macro outer(a) %}${it}{% endmacro %}\${{ outer(data) }}`),
      text(
        `{% macro m() %}\${{ caller() }}{% endmacro %}{% call m() %}${it}{% endcall %}`,
      ),
    ],
  },
];
