import { JsonObject } from '@backstage/types';

/** A skeleton and the inputs of `fetch:template` beside its address. */
export interface SkeletonCase {
  title: string;
  /** Path to text; a path that ends with a slash is an empty folder, and bytes are in base64 after `base64:`. */
  files: Record<string, string>;
  /** Files with the permission to run. */
  executable?: string[];
  /** Files that are there before. */
  there?: Record<string, string>;
  input: JsonObject;
}

const values = {
  name: 'my-service',
  title: 'My service',
  owner: 'group:default/team-a',
  repoUrl: 'github.com?owner=acme&repo=my-service',
  count: 3,
  ratio: 0.5,
  enabled: true,
  disabled: false,
  nothing: null,
  tags: ['java', 'web'],
  people: [{ name: 'Ada' }, { name: 'Grace' }],
  nested: { deep: { leaf: 'found' } },
};

/** A skeleton of one file that prints something of the values. */
function printing(title: string, text: string, more: JsonObject = {}) {
  return { title, files: { 'file.txt': text }, input: { values, ...more } };
}

/** What platform teams write for `fetch:template`, one feature each. */
export const SKELETONS: readonly SkeletonCase[] = [
  printing('variables', 'name: ${{ values.name }}, ${{values.count}} of it\n'),
  printing('texts without a tag', 'a { b } $ {{ c }} # { % }\r\n\n'),
  printing('members', '${{ values.nested.deep.leaf }} ${{ values["name"] }}\n'),
  printing(
    'numbers and truths',
    '${{ values.ratio }} ${{ values.enabled }} ${{ values.disabled }}\n',
  ),
  printing(
    'what is missing',
    '[${{ values.absent }}${{ values.nothing }}${{ absent }}]\n',
  ),
  printing('members of what is missing', '[${{ values.absent.member }}]\n'),
  printing('lists', '[${{ values.tags }}]\n'),
  printing(
    'filters',
    '${{ values.name | upper }} ${{ values.tags | join("-") }} ${{ values.title | replace(" ", "_") }}\n',
  ),
  printing(
    'a default',
    '${{ values.absent | default("none") }} ${{ values.name | default("none") }}\n',
  ),
  printing('dumped data', '${{ values.people | dump }}\n'),
  printing(
    'an entity reference',
    '${{ (values.owner | parseEntityRef).name }}\n',
  ),
  printing(
    'a picked member',
    '${{ values.owner | parseEntityRef | pick("namespace") }}\n',
  ),
  printing(
    'a repository',
    '${{ (values.repoUrl | parseRepoUrl).repo }} ${{ values.repoUrl | projectSlug }}\n',
  ),
  printing(
    'methods of texts',
    '${{ values.name.toUpperCase() }} ${{ values.title.split(" ")[0] }}\n',
  ),
  printing(
    'conditions',
    '{% if values.enabled %}yes{% else %}no{% endif %}{% if values.absent %}no{% endif %}\n',
  ),
  printing(
    'loops',
    '{% for tag in values.tags %}${{ loop.index }}: ${{ tag }}\n{% endfor %}',
  ),
  printing(
    'loops over members',
    '{% for key, value in values.nested.deep %}${{ key }}=${{ value }}{% endfor %}\n',
  ),
  printing(
    'sets and macros',
    '{% set a = 1 %}{% macro m(x) %}<${{ x }}>{% endmacro %}${{ m(a + 1) }}\n',
  ),
  printing(
    'raw text of other templates',
    '{% raw %}${{ github.ref }}{% endraw %}\n',
  ),
  printing('comments', 'a{# not this #}b\n'),
  printing(
    'blocks in lines of their own',
    'a\n{% if values.enabled %}\n  b\n{% endif %}\nc\n',
  ),
  printing(
    'trimmed blocks',
    'a\n{% if values.enabled %}\n  b\n  {% endif %}\nc\n',
    { trimBlocks: true, lstripBlocks: true },
  ),
  printing(
    'conditional expressions',
    '${{ "on" if values.enabled else "off" }}\n',
  ),
  printing('joined texts', '${{ values.name ~ "-" ~ values.count }}\n'),
  printing(
    'comparisons',
    '${{ values.count > 2 and values.name == "my-service" }}\n',
  ),
  printing(
    'what cookiecutter writes',
    '{{ cookiecutter.name }} {{ cookiecutter.people | jsonify }} ${{ values.name }}\n',
    { cookiecutterCompat: true },
  ),
  {
    title: 'names of files and folders',
    files: {
      'src/${{ values.name }}/${{ values.name }}.py': 'x\n',
      '${{ "docs" if values.enabled }}/index.md': 'docs\n',
      '${{ "gone" if values.disabled }}/index.md': 'gone\n',
      '{% if values.disabled %}Dockerfile{% endif %}': 'FROM scratch\n',
      'src/{% if values.disabled %}sub{% endif %}/a.txt': 'a\n',
    },
    input: { values },
  },
  {
    title: 'empty and hidden files and folders',
    files: {
      'empty/': '',
      '.github/workflows/ci.yaml': 'on: ${{ values.name }}\n',
      '.gitkeep': '',
    },
    input: { values },
  },
  {
    title: 'bytes and permissions',
    files: {
      'logo.png': 'base64:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ',
      'run.sh': '#!/bin/sh\necho ${{ values.name }}\n',
    },
    executable: ['run.sh'],
    input: { values },
  },
  {
    title: 'files that are copied as they are',
    files: {
      'keep/${{ values.name }}.txt': '${{ values.name }}\n',
      'a.tpl': '${{ values.name }}\n',
      'b.txt': '${{ values.name }}\n',
      '.x.tpl': '${{ values.name }}',
    },
    input: { values, copyWithoutTemplating: ['keep', '*.tpl', '!.x.tpl'] },
  },
  {
    title: 'files that an earlier version would have copied as they are',
    files: { 'a.tpl': '${{ values.name }}\n' },
    input: { values, copyWithoutRender: ['*.tpl'] },
  },
  {
    title: 'an ending for templates',
    files: {
      'a.txt.njk': '${{ values.name }}\n',
      'b.txt': '${{ values.name }}\n',
      '${{ values.name }}.md': 'x\n',
      '.njk': '${{ values.name }}',
    },
    input: { values, templateFileExtension: true },
  },
  {
    title: 'another ending for templates',
    files: {
      'a.txt.tpl': '${{ values.name }}\n',
      'b.njk': '${{ values.name }}\n',
    },
    input: { values, templateFileExtension: 'tpl' },
  },
  {
    title: 'files that are there',
    files: { 'a.txt': 'new\n', 'b.txt': 'new\n' },
    there: { 'a.txt': 'old\n' },
    input: { values },
  },
  {
    title: 'files that are replaced',
    files: { 'a.txt': 'new\n', 'b.txt': 'new\n' },
    there: { 'a.txt': 'old, and longer\n' },
    input: { values, replace: true },
  },
  {
    title: 'a file that is there, whose template is not even read',
    files: { 'a.txt': '${{ values.absent.split(",") }}\n' },
    there: { 'a.txt': 'old\n' },
    input: { values },
  },
  {
    title: 'a folder whose name says: here',
    files: {
      '${{ values.here }}/a.txt': 'a\n',
      'src/${{ values.here }}/${{ values.here }}/b.txt': 'b\n',
    },
    input: { values: { here: '.' } },
  },
  {
    title: 'a name that makes folders',
    files: {
      'src/${{ values.folder }}/App.java':
        'package ${{ values.folder | replace("/", ".") }};\n',
    },
    input: { values: { folder: 'com/acme/orders' } },
  },
  {
    title: "what the documentation shows of Backstage's filters",
    files: {
      'all.txt': [
        '${{ values.repoUrl | parseRepoUrl | dump }}',
        '${{ values.repoUrl | projectSlug }}',
        '${{ values.owner | parseEntityRef | dump }}',
        '${{ values.name | parseEntityRef({ defaultKind: "group", defaultNamespace: "shop" }) | dump }}',
        "${{ values.owner | parseEntityRef | pick('name') }}",
        '${{ (values.repoUrl | parseRepoUrl)["owner"] + "/" + (values.repoUrl | parseRepoUrl).repo }}',
      ].join('\n'),
    },
    input: { values },
  },
  {
    title: 'what the documentation shows of moving from cookiecutter',
    files: {
      '{{ cookiecutter.name }}/{{cookiecutter.name}}.md':
        '{% if cookiecutter.enabled %}{{ cookiecutter.tags | jsonify }}{% endif %}\n',
      'values.txt': '[{{ values.name }}]\n',
    },
    input: { values, cookiecutterCompat: true },
  },
  {
    title: 'optional values in expressions',
    files: {
      'a.txt': [
        '${{ values.absent + "/" + values.name }} ${{ values.absent ~ values.nothing }}',
        '${{ values.absent > 3 }} ${{ values.absent == none }} ${{ values.tags + 1 }}',
        '${{ values.absent | upper | trim }}${{ values.absent | join(", ", "name") }}',
        '${{ values.absent | dump }} ${{ { "a": values.absent } | dump }}',
        '{% for i in range(values.absent) %}x{% endfor %}{% for i in range("2") %}y{% endfor %}',
        '{% for tag in values.count %}x{% else %}none{% endfor %}',
        '${{ values.people | join(", ", "name") }} ${{ values.absent is escaped }}',
      ].join('\n'),
    },
    input: { values },
  },
  {
    title: 'lists that a template fills',
    files: {
      'a.txt': [
        '{% set names = [] %}{% for person in values.people %}{% set n = names.push(person.name) %}{% endfor %}${{ names | join("-") }}',
        '{% set names = [] %}{% for person in values.people %}{% set names = (names.push(person.name), names) %}{% endfor %}${{ names | dump }}',
        '{% if values.tags.push("new") %}{% endif %}${{ values.tags | sort | join }} ${{ values.name.split("-").pop() }}',
        '${{ values.tags.slice().reverse().join() }}',
      ].join('\n'),
      'b.txt': '${{ values.tags | join }}\n',
    },
    input: { values },
  },
];
