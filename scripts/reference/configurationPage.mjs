import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../dev/paths.mjs';
import { fence, madeOf, page, table } from './markdown.mjs';

const SOURCE = 'plugins/microservice-node/config.d.ts';

const EXAMPLE = `
microservice:
  templates:
    path: ../../templates
  policy:
    organisations:
      - host: github.com
        owner: acme
    visibilities: [internal, private]
`;

/**
 * The settings in app-config, as Backstage checks them.
 *
 * @returns {string}
 */
export function configurationPage() {
  const text = readFileSync(join(root, SOURCE), 'utf8');
  const file = ts.createSourceFile(SOURCE, text, ts.ScriptTarget.Latest, true);
  const config = file.statements.find(ts.isInterfaceDeclaration);
  return page([
    '# Configuration',
    'What the portal reads from `app-config.yaml`, checked when it starts. `[]` stands for each item of a list. GitHub is reached through `integrations.github`, which Backstage describes.',
    madeOf(SOURCE),
    fence('yaml', EXAMPLE),
    table(['setting', 'type', 'meaning'], rowsOf(config.members, '')),
  ]);
}

/** A row for each setting that holds a value; those that hold others give a row where they say something. */
function rowsOf(members, prefix) {
  return members.flatMap(member => {
    const path = `${prefix}${member.name.getText()}`;
    const { type, suffix } = unwrapped(member.type);
    const meaning = commentOf(member);
    if (!ts.isTypeLiteralNode(type)) {
      return [[nameOf(member, path), wordsOf(member.type), meaning]];
    }
    const inner = rowsOf(type.members, `${path}${suffix}.`);
    const own = meaning
      ? [[nameOf(member, path), suffix ? 'list' : 'mapping', meaning]]
      : [];
    return [...own, ...inner];
  });
}

function nameOf(member, path) {
  return `\`${path}\`${member.questionToken ? '' : ' (required)'}`;
}

/** The type of the items of a list, and what a path adds for them. */
function unwrapped(type) {
  if (ts.isArrayTypeNode(type)) return { type: type.elementType, suffix: '[]' };
  const isArray =
    ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Array';
  return isArray
    ? { type: type.typeArguments[0], suffix: '[]' }
    : { type, suffix: '' };
}

function wordsOf(type) {
  const { type: item, suffix } = unwrapped(type);
  const words = ts.isUnionTypeNode(item)
    ? item.types.map(each => `\`${each.getText().replace(/'/g, '')}\``)
    : [item.getText()];
  return `${suffix ? 'list of ' : ''}${words.join(', ')}`;
}

function commentOf(member) {
  const [doc] = ts.getJSDocCommentsAndTags(member);
  const text = doc ? ts.getTextOfJSDocComment(doc.comment) ?? '' : '';
  return text.replace(/^\(Optional\)\s*/, '');
}
