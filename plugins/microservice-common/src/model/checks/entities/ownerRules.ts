import { Access, EntityModel, FieldModel } from '../../DomainModel';
import { Problem } from '../../Problem';
import { EntityRule } from './EntityRule';

/** What may be said of the field that names the owner; anything else would refuse somebody's name. */
const OF_OWNERS = new Set<keyof FieldModel>([
  'type',
  'doc',
  'access',
  'max_length',
  'index',
  'filter',
  'sortable',
  'api_name',
  'db_name',
  'pii',
  'example',
]);

/** Names of callers are as long as OpenID Connect lets them be. */
const LONGEST_NAME = 255;

type Scope = NonNullable<NonNullable<EntityModel['owner']>['scope']>;

/** Who may do what with rows that have owners, by the scope: making a row, seeing it, changing it. */
const SENSIBLE: Readonly<
  Record<Scope, Record<'make' | 'see' | 'change', readonly Access[]>>
> = {
  own: { make: ['authenticated'], see: ['owner'], change: ['owner'] },
  own_or_admin: {
    make: ['authenticated', 'admin'],
    see: ['owner', 'admin'],
    change: ['owner', 'admin'],
  },
  shared_read: {
    make: ['authenticated', 'admin'],
    see: ['public', 'authenticated', 'admin'],
    change: ['authenticated', 'owner', 'admin'],
  },
};

const ownerFieldProblems: EntityRule = ({ entity, where, auth }) => {
  const { owner } = entity;
  if (!owner) return [];
  const place = `${where}.owner`;
  if (auth === 'none')
    return [
      {
        where: place,
        code: 'owner.auth',
        what: 'says who owns rows, but the service does not know who calls it',
        fix: 'remove it or choose an authentication',
      },
    ];
  const field = Object.hasOwn(entity.fields, owner.field)
    ? entity.fields[owner.field]
    : undefined;
  if (field && isName(field)) return [];
  return [
    {
      where: `${place}.field`,
      code: 'owner.field',
      what: `'${owner.field}' is not a field for names that the service sets`,
      fix: `name a field with type: string, max_length: ${LONGEST_NAME}, access: read_only and no other rule, for example owner_id`,
    },
  ];
};

function isName(field: FieldModel): boolean {
  return (
    field.type === 'string' &&
    (field.max_length ?? 0) >= LONGEST_NAME &&
    (field.access === 'read_only' || field.access === 'internal') &&
    (Object.keys(field) as (keyof FieldModel)[]).every(key =>
      OF_OWNERS.has(key),
    )
  );
}

const ownerAccessProblems: EntityRule = ({ entity, where, auth }) => {
  if (auth === 'none') return [];
  const { owner, access = {} } = entity;
  return Object.entries(access)
    .filter(([name, given]) => !sensibleFor(name, owner).includes(given))
    .map(
      ([name, given]): Problem => ({
        where: `${where}.access.${name}`,
        code: 'access.owner',
        what: owner
          ? `is for ${given}, which the scope ${scopeOf(
              owner,
            )} of its owner rules out`
          : `is for ${given}, but its rows have no owner`,
        fix: owner
          ? `choose one of ${sensibleFor(name, owner).join(
              ', ',
            )}, or another scope`
          : 'name a field in owner, or write authenticated or admin',
      }),
    );
};

function scopeOf({ scope = 'own' }: NonNullable<EntityModel['owner']>): Scope {
  return scope;
}

function sensibleFor(
  name: string,
  owner: EntityModel['owner'],
): readonly Access[] {
  if (!owner) return ['public', 'authenticated', 'admin'];
  const sensible = SENSIBLE[scopeOf(owner)];
  if (name === 'create') return sensible.make;
  return name === 'list' || name === 'get' ? sensible.see : sensible.change;
}

/** Whether rows can have owners, and who else may do something with them. */
export const OWNER_RULES: readonly EntityRule[] = [
  ownerFieldProblems,
  ownerAccessProblems,
];
