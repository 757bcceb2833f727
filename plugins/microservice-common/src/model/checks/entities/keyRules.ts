import { EntityModel, FieldModel } from '../../DomainModel';
import { Problem } from '../../Problem';
import { referencesOf } from '../../relations';
import { isOpaque } from '../fields/listingRules';
import { keyWidth, WIDEST_KEY } from '../fields/keyWidth';
import { EntityContext, EntityRule } from './EntityRule';

/** Bytes of a reference or a timestamp in an index. */
const WIDEST_REFERENCE = 24;

/** Several fields that an index is about. */
interface Key {
  where: string;
  code: string;
  names: string[];
}

function keysOf({ entity, where }: EntityContext): Key[] {
  return [
    ...(entity.unique ?? []).map((names, index) => ({
      where: `${where}.unique.${index}`,
      code: 'entity.unique',
      names,
    })),
    ...(entity.indexes ?? []).map(({ fields }, index) => ({
      where: `${where}.indexes.${index}`,
      code: 'entity.indexes',
      names: fields,
    })),
  ];
}

/** Names that a key may list: fields, and the fields of relations to one other row. */
function columnsOf({ name, entity, model }: EntityContext): string[] {
  return [
    ...Object.keys(entity.fields),
    ...referencesOf(name, model).map(({ field }) => field),
  ];
}

const unknownMembers: EntityRule = context => {
  const known = columnsOf(context);
  return keysOf(context).flatMap(({ where, code, names }) =>
    names
      .filter(name => !known.includes(name))
      .map(name => ({
        where,
        code,
        what: `names '${name}', which is not a field`,
        fix: `choose one of ${known.join(', ')}`,
      })),
  );
};

const repeatedKeys: EntityRule = context => {
  const keys = keysOf(context);
  return keys
    .filter(({ names }, index) =>
      keys.slice(0, index).some(other => other.names.join() === names.join()),
    )
    .map(({ where }) => ({
      where,
      code: 'entity.key_twice',
      what: 'lists the same fields as another index',
      fix: 'remove one of them',
    }));
};

/** One row breaks both constraints, and which of them a database names is its own choice. */
const needlessKeys: EntityRule = ({ entity, where }) =>
  (entity.unique ?? []).flatMap((names, index) => {
    const alone = names.find(
      name => Object.hasOwn(entity.fields, name) && entity.fields[name].unique,
    );
    if (alone === undefined) return [];
    return [
      {
        where: `${where}.unique.${index}`,
        code: 'entity.key_needless',
        what: `lists '${alone}', which is unique by itself`,
        fix: `remove the list, or 'unique' from the field '${alone}'`,
      },
    ];
  });

function fieldsOf(entity: EntityModel, names: string[]): FieldModel[] {
  return names
    .filter(name => Object.hasOwn(entity.fields, name))
    .map(name => entity.fields[name]);
}

const unfitMembers: EntityRule = context =>
  keysOf(context).flatMap(({ where, names }): Problem[] => {
    const fields = fieldsOf(context.entity, names);
    if (fields.some(isOpaque))
      return [
        {
          where,
          code: 'entity.key_type',
          what: 'has a list, json, bytes or hash among its fields, which cannot be indexed',
          fix: 'remove it from the list',
        },
      ];
    const references = (names.length - fields.length) * WIDEST_REFERENCE;
    const width = fields.map(keyWidth).reduce((a, b) => a + b, references);
    if (width <= WIDEST_KEY) return [];
    return [
      {
        where,
        code: 'entity.key_width',
        what: `may need more than the ${WIDEST_KEY} bytes that fit into an index`,
        fix: 'lower the max_length of its texts, or leave one out',
      },
    ];
  });

/** Whether indexes over several fields can be made. */
export const KEY_RULES: readonly EntityRule[] = [
  unknownMembers,
  repeatedKeys,
  needlessKeys,
  unfitMembers,
];
