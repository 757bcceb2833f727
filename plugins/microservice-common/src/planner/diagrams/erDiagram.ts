import { EntityIr, FieldIr, ServiceIr } from '../../model';
import { columnsOf } from '../tables';

/** In a model with more entities, the diagram shows keys only: everything else is in the dictionary. */
const MOST_IN_FULL = 12;

/** What Mermaid reads as a key where a column is named so. */
const KEY_WORDS = /^(pk|fk|uk)$/i;

/**
 * The entities and how they are tied together, as lines of a Mermaid `erDiagram`. No text of the author stands in it,
 * only names.
 *
 * @public
 */
export function erDiagram(ir: ServiceIr): string[] {
  const keysOnly = ir.entities.length > MOST_IN_FULL;
  return [
    'erDiagram',
    ...ir.entities.flatMap(entity => box(entity, keysOnly)),
    ...ir.entities.flatMap(entity => lines(entity, ir)),
  ].map((text, index) => (index ? `    ${text}` : text));
}

function box(entity: EntityIr, keysOnly: boolean): string[] {
  const unique = new Set(
    entity.indexes
      .filter(index => index.unique && index.columns.length === 1)
      .map(({ columns: [column] }) => column),
  );
  const rows = columnsOf(entity)
    .map(column => ({
      ...column,
      marks: [
        ...(column.key === 'primary' ? ['PK'] : []),
        ...(column.key === 'foreign' ? ['FK'] : []),
        ...(unique.has(column.name) ? ['UK'] : []),
      ],
    }))
    .filter(({ marks }) => !keysOnly || marks.length)
    .map(({ name, type, marks }) =>
      [shortType(type), attribute(name), marks.join(', ')].join(' ').trim(),
    );
  return [`${named(entity.name)} {`, ...rows.map(row => `    ${row}`), '}'];
}

/** A type in one word: `numeric(12, 2)` as `numeric`. */
function shortType(type: string): string {
  return type.replace(/\(.*\)/, '').replace(/ .*/, '');
}

function attribute(name: string): string {
  return KEY_WORDS.test(name) ? `${name}_` : name;
}

/** In quotes, since some names are words of Mermaid. */
function named(name: string): string {
  return `"${name.replace(/["%\\]/g, '')}"`;
}

function lines(entity: EntityIr, ir: ServiceIr): string[] {
  return [
    ...entity.children.map(child =>
      line(entity.name, `||--${childEnd(child)}`, [child.entity, child.name]),
    ),
    ...entity.fields
      .filter(field => field.reference && !isOwner(field, entity, ir))
      .map(field => referenceLine(field, entity)),
    ...entity.links.map(link =>
      line(entity.name, '}o--o{', [link.entity, link.name]),
    ),
    ...entity.fields.flatMap(field =>
      field.external
        ? [line(field.external.service, '||..o{', [entity.name, field.name])]
        : [],
    ),
  ];
}

function line(from: string, ends: string, [to, label]: string[]): string {
  return `${named(from)} ${ends} ${named(to)} : ${named(label)}`;
}

function childEnd(child: EntityIr['children'][number]): string {
  if (child.many) return child.minItems ? '|{' : 'o{';
  return child.required ? '||' : 'o|';
}

/** The owner of a part draws the line itself. */
function isOwner(field: FieldIr, entity: EntityIr, ir: ServiceIr): boolean {
  return ir.entities.some(({ children }) =>
    children.some(
      child => child.entity === entity.name && child.reference === field.name,
    ),
  );
}

function referenceLine(field: FieldIr, entity: EntityIr): string {
  const { entity: target, relation } = field.reference!;
  const here = field.nullable ? '|o' : '||';
  const there = field.unique ? 'o|' : 'o{';
  return line(target, `${here}--${there}`, [entity.name, relation]);
}
