import { BadInputs } from './BadInputs';

const layer = (
  number: number,
  title: string,
  ends: Pick<BadInputs, 'refused' | 'accepted'>,
): BadInputs => ({ number, title, into: { layer: true }, field: '', ...ends });

const template = (
  number: number,
  title: string,
  refused: readonly string[],
): BadInputs => ({
  number,
  title,
  into: { template: true },
  field: 'template.njk',
  refused,
});

const bytes = (...values: number[]) => ({ bytes: values });

/** Rows 58 to 62 and 64 to 67: files of layers, and folders that are verified or pushed. */
export const libraries: readonly BadInputs[] = [
  layer(58, 'links', {
    refused: [
      { 'a.txt': { link: '/etc/passwd' } },
      { 'a.txt': { link: 'README.md.njk' } },
      { 'a.txt': { link: '../../../../versions.yaml' } },
      { 'a.txt': { link: 'nowhere' } },
      { folder: { link: '/etc' } },
      { 'a.txt': { link: 'b.txt' }, 'b.txt': { link: '/etc/passwd' } },
    ],
  }),
  {
    number: 58,
    title: 'links in a folder that is verified',
    into: { folder: true },
    field: '',
    refused: [
      { 'a.txt': { link: '/etc/passwd' } },
      { 'a.txt': { link: 'nowhere' } },
      { folder: { link: '..' } },
    ],
  },
  layer(59, 'what is no regular file', {
    refused: [{ 'a.txt': { pipe: true } }],
    accepted: [
      { 'empty.txt': '' },
      { 'a.txt': { mode: 0o777, text: 'x' } },
      { 'a.txt': { mode: 0o4755, text: 'x' } },
      { 'a.txt': { mode: 0o600, text: 'x' } },
    ],
  }),
  {
    number: 59,
    title: 'pipes in a folder that is verified',
    into: { folder: true },
    field: '',
    refused: [{ 'a.txt': { pipe: true } }],
  },
  layer(60, "git's own files", {
    refused: [
      { '.git/config': '[core]' },
      { 'a/.git/hooks/post-checkout': '' },
      { '.GIT/config': '' },
      { '.git /config': '' },
      { '.git./config': '' },
      { 'git~1/config': '' },
      { '.gitmodules': '[submodule "x"]' },
      { 'a/.gitattributes': '* filter=evil' },
      { 'a/.gitattributes': 'VERSION export-subst' },
    ],
    accepted: [{ '.gitattributes': '* text=auto\n' }, { '.gitkeep': '' }],
  }),
  layer(61, 'paths that collide', {
    refused: [
      { 'Notes.txt': '', 'notes.txt': '' },
      { 'README.MD': '' },
      { notes: '', 'notes.njk': 'a' },
      { 'x.njk': 'a', 'X/y': 'b' },
      { 'caf\u00e9': '', 'cafe\u0301': '' },
    ],
  }),
  layer(62, 'paths that not every system takes', {
    refused: [
      { con: '' },
      { 'nul.txt': '' },
      { 'a/com1.md': '' },
      { 'a.': '' },
      { 'a ': '' },
      { 'a:b': '' },
      { 'a*b': '' },
      { 'a\\b': '' },
      { 'a\nb': '' },
      { 'a\u202eb': '' },
      { ä: '' },
      { '{nowhere}.txt': '' },
      { [`${'d'.repeat(100)}/${'f'.repeat(120)}`]: '' },
    ],
  }),
  {
    number: 62,
    title: 'paths in a folder that is verified',
    into: { folder: true },
    field: '',
    refused: [
      { con: '' },
      { 'a.': '' },
      { 'a:b': '' },
      { ä: '' },
      { 'a/.git/config': '' },
    ],
  },
  template(64, 'bombs', [
    '{% for i in range(100000000) %}x{% endfor %}',
    '{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}x{% endfor %}{% endfor %}{% endfor %}',
    '{% macro m() %}${{ m() }}{% endmacro %}${{ m() }}',
    `{% set a = "x" %}${'{% set a = a ~ a %}'.repeat(40)}\${{ a }}`,
    '${{ "x" | center(900000000) }}',
    `\${{ ${'('.repeat(50_000)}1${')'.repeat(50_000)} }}`,
    '${{ r/^(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!") }}',
    '${{ [1] * 100000000 }}',
    '{% for i in range(100000) %}${{ "x" * 100000 }}{% endfor %}',
  ]),
  layer(65, 'content of every kind', {
    accepted: [
      { 'logo.png': bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0xff) },
      { 'utf16.txt': bytes(0xff, 0xfe, 0x61, 0x00) },
      { 'latin1.txt': bytes(0xe4, 0xf6) },
      { 'crlf.txt': 'a\r\nb\r\n' },
      { 'open.txt': 'no line end' },
      { 'bom.txt': bytes(0xef, 0xbb, 0xbf, 0x61) },
      { 'zero.bin': bytes(0) },
    ],
  }),
  template(66, 'files of the host', [
    '{% include "/etc/passwd" %}',
    '{% include "../../../etc/passwd" %}',
    '{% import "/etc/passwd" as x %}',
    '{% extends "../base" %}',
    '{% from "file:///etc/passwd" import x %}',
    '{% include "http://evil.example/x" %}',
  ]),
  template(67, 'values and filters that do not exist', [
    '${{ nowhere }}',
    '${{ service.nowhere }}',
    '${{ service.name | nowhere }}',
    '${{ constructor }}',
    '${{ service.__proto__ }}',
    '${{ "".constructor }}',
    '${{ process.env }}',
    '${{ unclosed ',
    '{% for x in %}',
    '{% nothing %}',
  ]),
  layer(67, 'templates that do not work', {
    refused: [
      { 'a.txt.njk': '${{ nowhere }}' },
      { 'a.txt.njk': '{% if %}' },
      { 'a.yaml.njk': 'name: ${{ "a: b: c" }}\n  - x' },
      { 'a.json.njk': '{"a": ${{ service.name }}}' },
      { 'a.txt': '${{ service.name }}' },
      { 'a.yaml.njk': 'name: ${{ "" }}\n' },
      { 'a.py': 'def (:\n' },
      { Dockerfile: 'FROM python:latest\n' },
    ],
  }),
];
