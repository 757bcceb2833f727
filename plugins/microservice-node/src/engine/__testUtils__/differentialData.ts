/** The templates that generated ones include, import and extend. */
export const library: Readonly<Record<string, string>> = {
  'part.njk':
    '(${{ name }} {% set t1 = "hidden" %}${{ t1 }}{% for w in words %}${{ w }}{% endfor %})\n',
  'macros.njk': [
    '{% set mark = "!" %}',
    '{% macro shout(x) %}${{ x | upper }}${{ mark }}{% endmacro %}',
    '{% macro twice(x) %}${{ x ~ x }}{% endmacro %}',
  ].join(''),
  'base.njk': [
    'top {% block head %}head ${{ name }}{% endblock %}',
    'middle ${{ t1 }}',
    '{% block foot %}foot{% block inner %} inner{% endblock %}{% endblock %}',
    'end',
  ].join('\n'),
  'middle.njk': [
    '{% extends "base.njk" %}',
    '{% set t2 = "middle" %}',
    '{% block head %}{% set t1 = "in" %}<${{ super() }}>{% endblock %}',
    '{% block inner %}middle ${{ t2 }}${{ super() }}{% endblock %}',
  ].join('\n'),
  'outer.njk':
    '[{% include "part.njk" %}{% import "macros.njk" as own %}${{ own.twice(name) }}${{ loop.index }}]',
};

/** The values of every generated template. */
export const values = {
  name: 'Order',
  title: 'order item <b>of</b> day',
  empty: '',
  count: 3,
  zero: 0,
  ratio: 2.5,
  yes: true,
  no: false,
  nothing: null,
  words: ['alpha', 'Beta', 'gamma'],
  numbers: [3, 1, 2],
  nobody: [],
  pairs: [
    ['a', 1],
    ['b', 2],
  ],
  triples: [
    ['a', 1, true],
    ['b', 2, false],
  ],
  table: { x: 1, y: 2, z: 3 },
  entity: {
    name: 'Item',
    fields: [
      { name: 'id', type: 'UUID', nullable: false, width: 36 },
      { name: 'note', type: 'str', nullable: true, width: 80 },
    ],
  },
};
