import { DomainModel, EntityModel, FieldModel } from '../DomainModel';
import { nameCases } from '../naming';
import { CheckResult, Problem } from '../Problem';
import schema from '../schema/domain-model.schema.json';
import { fieldFindings, Finding } from './fieldRules';
import { entityNameProblems } from './entityNames';
import { extentProblem } from './extentProblem';
import { quoted } from './quoted';
import { isReservedField } from './reservedIdentifiers';
import { schemaProblems } from './schemaProblems';

/** A model larger than this is refused before it is read. */
const LARGEST = { characters: 256 * 1024, values: 40_000, depth: 16 };

/**
 * Checks a domain model: its form first, then its meaning. Every problem names its place below `model`.
 *
 * @public
 */
export function checkModel(model: unknown): CheckResult<DomainModel> {
  const extent = extentProblem('model', model, LARGEST);
  if (extent) return { result: 'invalid', problems: [extent] };
  const formal = schemaProblems(schema, model, 'model');
  if (formal.length) return { result: 'invalid', problems: formal };
  const checked = model as DomainModel;
  const problems = [
    ...enumProblems(checked),
    ...entityNameProblems(checked),
    ...Object.entries(checked.entities).flatMap(([name, entity]) =>
      entityProblems(name, entity, checked),
    ),
  ];
  return problems.length
    ? { result: 'invalid', problems }
    : { result: 'ok', value: checked };
}

function enumProblems(model: DomainModel): Problem[] {
  return Object.entries(model.enums ?? {})
    .filter(
      ([, { initial, values }]) =>
        initial !== undefined && !values.includes(initial),
    )
    .map(([name, { initial, values }]) => ({
      where: `model.enums.${name}.initial`,
      code: 'enum.initial',
      what: `${quoted(initial)} is not one of the values`,
      fix: `choose one of ${values.join(', ')}`,
    }));
}

function entityProblems(
  name: string,
  entity: EntityModel,
  model: DomainModel,
): Problem[] {
  const where = `model.entities.${name}`;
  return [
    ...Object.entries(entity.fields).flatMap(([key, field]) =>
      [
        ...reservedField(key, field, nameCases(name).snake),
        ...fieldFindings(field, model),
      ].map(([code, what, fix]) => ({
        where: `${where}.fields.${key}`,
        code,
        what,
        fix,
      })),
    ),
    ...sameSpelling(where, entity),
    ...sortProblems(where, entity),
  ];
}

/** Columns that every table has. */
const COLUMNS = ['id', 'created_at', 'updated_at'];

/** A field has up to three names: in code, in requests and in the table. */
function reservedField(
  key: string,
  field: FieldModel,
  entity: string,
): Finding[] {
  const reserved =
    [key, field.api_name].find(name => name && isReservedField(name)) ??
    COLUMNS.find(column => column === field.db_name);
  if (reserved === undefined) return [];
  return [
    [
      'field.reserved',
      `'${reserved}' is a name that generated code needs for itself`,
      `choose another, for example ${entity}_${key}`,
    ],
  ];
}

function sameSpelling(where: string, entity: EntityModel): Problem[] {
  const spellings = [
    (key: string) => key.replace(/_/g, ''),
    (key: string) => entity.fields[key].api_name ?? key,
    (key: string) => entity.fields[key].db_name ?? key,
  ];
  const keys = Object.keys(entity.fields);
  return keys.flatMap((key, index) => {
    const spell = spellings.find(spelled =>
      keys.slice(0, index).some(other => spelled(other) === spelled(key)),
    );
    if (!spell) return [];
    return [
      {
        where: `${where}.fields.${key}`,
        code: 'field.collision',
        what: `is spelled like another field ('${spell(key)}')`,
        fix: 'rename one of them',
      },
    ];
  });
}

function sortProblems(where: string, entity: EntityModel): Problem[] {
  const known = new Set([
    'id',
    'created_at',
    'updated_at',
    ...Object.keys(entity.fields),
  ]);
  return (entity.default_sort ?? [])
    .map(key => key.replace(/^-/, ''))
    .filter(key => !known.has(key))
    .map(key => ({
      where: `${where}.default_sort`,
      code: 'entity.default_sort',
      what: `'${key}' is not a field`,
      fix: `choose one of ${[...known].join(', ')}`,
    }));
}
