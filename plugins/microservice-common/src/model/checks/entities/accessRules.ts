import { ENTITY_OPERATIONS } from '../../DomainModel';
import { Problem } from '../../Problem';
import { EntityRule } from './EntityRule';

/** Whether it is said of known operations who may do them, and of known users. */
const accessProblems: EntityRule = ({ entity, where, auth }) => {
  const known = [...ENTITY_OPERATIONS, ...Object.keys(entity.actions ?? {})];
  return Object.entries(entity.access ?? {}).flatMap(
    ([name, access]): Problem[] => {
      const place = `${where}.access.${name}`;
      if (!known.includes(name))
        return [
          {
            where: place,
            code: 'access.unknown',
            what: 'is neither an operation nor an action',
            fix: `choose one of ${known.join(', ')}`,
          },
        ];
      if (auth !== 'none' || access === 'public') return [];
      return [
        {
          where: place,
          code: 'access.auth',
          what: `is for ${access}, but the service does not know who calls it`,
          fix: 'write public, remove it or choose an authentication',
        },
      ];
    },
  );
};

const ownerProblems: EntityRule = ({ entity, where, auth }) => {
  const { owner } = entity;
  if (!owner) return [];
  const place = `${where}.owner`;
  if (auth === 'none')
    return [
      {
        where: place,
        code: 'owner.auth',
        what: 'says who owns rows, but the service does not know who calls it',
        fix: 'remove it or choose an authentication with users',
      },
    ];
  const field = Object.hasOwn(entity.fields, owner.field)
    ? entity.fields[owner.field]
    : undefined;
  if (field && field.access === 'read_only') return [];
  return [
    {
      where: `${place}.field`,
      code: 'owner.field',
      what: `'${owner.field}' is not a field that the service sets`,
      fix: 'name a field with access: read_only, for example owner_id',
    },
  ];
};

/** Whether rules about who may do what can be kept. */
export const ACCESS_RULES: readonly EntityRule[] = [
  accessProblems,
  ownerProblems,
];
