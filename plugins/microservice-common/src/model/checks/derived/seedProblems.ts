import { JsonObject, JsonValue } from '@backstage/types';
import { ChildIr } from '../../RelationIr';
import { EntityIr } from '../../EntityIr';
import { entityNamed } from '../../entityNamed';
import { FieldIr } from '../../FieldIr';
import { Problem } from '../../Problem';
import { valueFits } from '../../values';
import { isOneLine } from '../isOneLine';
import { quoted } from '../quoted';
import { at, Finding } from '../Finding';
import { DerivedContext } from './DerivedContext';
import { seedTogether } from './seedTogether';

/**
 * Rows for development that the service would refuse.
 *
 * @internal
 */
export function seedProblems(context: DerivedContext): Problem[] {
  const { entity, where, model } = context;
  const rows = model.entities[entity.name].seed ?? [];
  return rows.flatMap((row, index) => {
    const place = `${where}.seed.${index}`;
    const found = rowProblems(row, place, context);
    return found.length ? found : seedTogether(rows, index, context);
  });
}

/** A row, or a part of one, by itself. */
function rowProblems(
  row: JsonObject,
  place: string,
  context: DerivedContext,
): Problem[] {
  const { entity } = context;
  const members = Object.keys(row).flatMap(key =>
    memberProblems(key, row[key] ?? null, { ...context, where: place }),
  );
  const missing = [
    ...entity.fields.filter(
      field => field.creatable && field.required && !field.reference,
    ),
    ...entity.children.filter(child => child.required),
  ].filter(({ apiName }) => !Object.hasOwn(row, apiName));
  return [
    ...members,
    ...missing.map(({ apiName }) => ({
      where: `${place}.${apiName}`,
      code: 'seed.missing',
      what: 'is missing',
      fix: 'add it',
    })),
  ];
}

function memberProblems(
  key: string,
  value: JsonValue,
  context: DerivedContext,
): Problem[] {
  const { entity, where } = context;
  const place = `${where}.${quoted(key).slice(1, -1)}`;
  const child = entity.children.find(({ apiName }) => apiName === key);
  if (child) return partProblems(child, value, { ...context, where: place });
  const field = entity.fields.find(({ apiName }) => apiName === key);
  const finding = memberFinding(key, value, { entity, field });
  return at(place, finding ? [finding] : []);
}

function memberFinding(
  key: string,
  value: JsonValue,
  { entity, field }: { entity: EntityIr; field?: FieldIr },
): Finding | undefined {
  const isLink = entity.links.some(({ apiName }) => apiName === key);
  if (isLink || field?.reference)
    return [
      'seed.reference',
      'refers to another row, whose id nobody knows before it is made',
      'leave it out: rows for development refer to those of the other entity in turn',
    ];
  if (!field?.creatable)
    return [
      'seed.unknown',
      'is nothing that clients may send',
      `choose one of ${entity.fields
        .filter(({ creatable, reference }) => creatable && !reference)
        .map(({ apiName }) => apiName)
        .join(', ')}`,
    ];
  const fits = value === null ? field.nullable : valueFits(field, value);
  return fits && (typeof value !== 'string' || isOneLine(value))
    ? undefined
    : [
        'seed.value',
        `${quoted(value)} is refused by the constraints of the field`,
        'correct it',
      ];
}

function partProblems(
  child: ChildIr,
  value: JsonValue,
  context: DerivedContext,
): Problem[] {
  const part = entityNamed(context, child.entity);
  const parts = child.many ? value : [value];
  const isList =
    Array.isArray(parts) &&
    parts.length >= child.minItems &&
    parts.length <= child.maxItems &&
    parts.every(
      each => typeof each === 'object' && each && !Array.isArray(each),
    );
  if (!child.many && value === null && !child.required) return [];
  if (!isList)
    return at(context.where, [
      [
        'seed.parts',
        child.many
          ? `is not a list of ${child.minItems} to ${child.maxItems} parts`
          : 'is not a part',
        'write it as clients send it',
      ],
    ]);
  return parts.flatMap((each, index) =>
    rowProblems(
      each as JsonObject,
      child.many ? `${context.where}.${index}` : context.where,
      { ...context, entity: part },
    ),
  );
}
