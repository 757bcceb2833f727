import { DomainModel, EntityModel } from '../DomainModel';
import { nameCases, pluralOf } from '../naming';
import { CheckResult, Problem } from '../Problem';
import schema from '../schema/domain-model.schema.json';
import { fieldFindings } from './fieldRules';
import { isReservedEntity, isReservedField } from './reservedIdentifiers';
import { schemaProblems } from './schemaProblems';

/** A model larger than this is refused before it is read, 256 KiB of JSON. */
const LARGEST = 256 * 1024;

/**
 * Checks a domain model: its form first, then its meaning. Every problem names its place below `model`.
 *
 * @public
 */
export function checkModel(model: unknown): CheckResult<DomainModel> {
  if (JSON.stringify(model ?? null).length > LARGEST) {
    return {
      result: 'invalid',
      problems: [
        {
          where: 'model',
          code: 'model.size',
          what: 'is larger than 256 KiB',
          fix: 'split the service',
        },
      ],
    };
  }
  const formal = schemaProblems(schema, model, 'model');
  if (formal.length) return { result: 'invalid', problems: formal };
  const checked = model as DomainModel;
  const problems = [
    ...enumProblems(checked),
    ...collisions(checked),
    ...Object.entries(checked.entities).flatMap(([name, entity]) =>
      entityProblems(name, entity, checked),
    ),
  ];
  return problems.length
    ? { result: 'invalid', problems }
    : { result: 'ok', value: checked };
}

function enumProblems(model: DomainModel): Problem[] {
  return Object.entries(model.enums ?? {}).flatMap(
    ([name, { initial, values }]) => [
      ...reservedName(`model.enums.${name}`, name),
      ...(initial !== undefined && !values.includes(initial)
        ? [
            {
              where: `model.enums.${name}.initial`,
              code: 'enum.initial',
              what: `'${initial}' is not one of the values`,
              fix: `choose one of ${values.join(', ')}`,
            },
          ]
        : []),
    ],
  );
}

function reservedName(where: string, name: string): Problem[] {
  if (!isReservedEntity(name)) return [];
  return [
    {
      where,
      code: 'entity.reserved',
      what: `'${name}' is a name that generated code needs for itself`,
      fix: `choose another, for example Shop${name}`,
    },
  ];
}

/** Names that are different to the author but the same in a table, a path or a module. */
function collisions(model: DomainModel): Problem[] {
  const seen = new Map<string, string>();
  const named: [string, string][] = [
    ...Object.keys(model.enums ?? {}).map((name): [string, string] => [
      name,
      nameCases(name).snake,
    ]),
    ...Object.entries(model.entities).flatMap(
      ([name, entity]): [string, string][] => {
        const { snake } = nameCases(name);
        const names = new Set([
          snake,
          entity.plural ?? pluralOf(snake),
          entity.table ?? snake,
        ]);
        return [...names].map(each => [name, each]);
      },
    ),
  ];
  return named.flatMap(([name, spelling]) => {
    const first = seen.get(spelling);
    seen.set(spelling, first ?? name);
    if (first === undefined || first === name) return [];
    return [
      {
        where: `model.entities.${name}`,
        code: 'entity.collision',
        what: `shares the name '${spelling}' with ${first}`,
        fix: 'rename one of them or give it another plural',
      },
    ];
  });
}

function entityProblems(
  name: string,
  entity: EntityModel,
  model: DomainModel,
): Problem[] {
  const where = `model.entities.${name}`;
  return [
    ...reservedName(where, name),
    ...Object.entries(entity.fields).flatMap(([key, field]) => [
      ...(isReservedField(key) ||
      (field.api_name && isReservedField(field.api_name))
        ? [
            {
              where: `${where}.fields.${key}`,
              code: 'field.reserved',
              what: `'${key}' is a name that generated code needs for itself`,
              fix: `choose another, for example ${
                nameCases(name).snake
              }_${key}`,
            },
          ]
        : []),
      ...fieldFindings(field, model).map(([code, what, fix]) => ({
        where: `${where}.fields.${key}`,
        code,
        what,
        fix,
      })),
    ]),
    ...sameSpelling(where, entity),
    ...sortProblems(where, entity),
  ];
}

function sameSpelling(where: string, entity: EntityModel): Problem[] {
  const spellings = [
    (key: string) => key.replace(/_/g, ''),
    (key: string) => entity.fields[key].api_name ?? key,
    (key: string) => entity.fields[key].db_name ?? key,
  ];
  return spellings.flatMap(spell => {
    const keys = Object.keys(entity.fields);
    return keys
      .filter(
        (key, index) =>
          keys.findIndex(other => spell(other) === spell(key)) < index,
      )
      .map(key => ({
        where: `${where}.fields.${key}`,
        code: 'field.collision',
        what: `is spelled like another field ('${spell(key)}')`,
        fix: 'rename one of them',
      }));
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
