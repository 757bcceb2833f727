import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { Layer } from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';
import { LibrarySubject } from '../subject/LibrarySubject';
import { missingName } from '../subject/Shape';
import { TemplateRoot } from '../subject/TemplateRoot';

/** What a row may print besides members of the field: of its enumeration, and the elements of a list's default. */
const BESIDES = ['enumSnake', 'enumLength', 'defaults'];
/** A row of its own for what is a string to the model: a field that is stored as a hash. */
const HASHED = 'password';
/** The renderer itself reads these. */
const OF_THE_RENDERER = ['packages'];

/** Rows of `types.yaml` are about types that models have, and templates print what they hold. */
export const typeRows: LibraryRule = {
  id: 'type-row',
  promise:
    'Every row of types.yaml is a type of the domain model, prints what fields have, and is printed.',
  severity: 'error',
  check: subject =>
    subject.library.layers.flatMap(layer => [
      ...unknownTypes(layer, subject),
      ...unknownPlaceholders(layer, subject),
      ...(subject.isSound ? unusedMembers(layer, subject) : []),
    ]),
};

const fileOf = (layer: Layer) => `layers/${layer.id}/types.yaml`;

function exampleTypes({ participations }: LibrarySubject): string[] {
  const entities = (participations[0]?.values.service.entities ?? []) as {
    fields: { type: string }[];
  }[];
  const types = entities.flatMap(({ fields }) =>
    fields.map(({ type }) => type),
  );
  return [...new Set([...types, HASHED])];
}

function unknownTypes(layer: Layer, subject: LibrarySubject): Problem[] {
  const known = exampleTypes(subject);
  if (!known.length) return [];
  return Object.keys(layer.types)
    .filter(type => !known.includes(type))
    .map(type => ({
      where:
        subject.folder.yaml(fileOf(layer))?.placeOfKey([type]) ?? fileOf(layer),
      what: `has a row for '${type}', which is no type of the domain model`,
      fix: fixOfName(type, known, `use one of ${known.join(', ')}`),
    }));
}

function unknownPlaceholders(layer: Layer, subject: LibrarySubject): Problem[] {
  const shape = subject.shapeFor({ layer, each: 'service' } as TemplateRoot);
  const known = missingName(shape, [
    'entities',
    '*',
    'fields',
    '*',
    '?',
  ])?.known;
  if (!known) return [];
  const allowed = [...known, ...BESIDES];
  return Object.entries(layer.types).flatMap(([type, row]) =>
    Object.entries(row).flatMap(([member, entry]) =>
      [entry]
        .flat()
        .flatMap(text => [...text.matchAll(/\{(\w+)(?::literal)?\}/g)])
        .filter(([, name]) => !allowed.includes(name))
        .map(([, name]) => ({
          where:
            subject.folder.yaml(fileOf(layer))?.placeOfKey([type, member]) ??
            fileOf(layer),
          what: `prints '{${name}}', which no field has`,
          fix: fixOfName(name, allowed, 'use a member of the field'),
        })),
    ),
  );
}

function unusedMembers(
  layer: Layer,
  { used, folder }: LibrarySubject,
): Problem[] {
  // A stack without code that depends on the model has rows only because every type needs one.
  if (!used.has('entities', '*', 'fields', '*', 'code')) return [];
  const first = new Map<string, string>();
  for (const [type, row] of Object.entries(layer.types))
    for (const member of Object.keys(row))
      if (!first.has(member)) first.set(member, type);
  return [...first]
    .filter(([member]) => !OF_THE_RENDERER.includes(member))
    .filter(
      ([member]) => !used.has('entities', '*', 'fields', '*', 'code', member),
    )
    .map(([member, type]) => ({
      where:
        folder.yaml(fileOf(layer))?.placeOfKey([type, member]) ?? fileOf(layer),
      what: `writes '${member}', which no template prints`,
      fix: `print \${{ field.code.${member} }} or remove it from every row`,
    }));
}
