import { columnName } from '../../ir/fieldIr';
import { linksOf } from '../../ir/linkIr';
import {
  isToOwner,
  ownershipOf,
  POSITION,
  referenceField,
  relationsOf,
} from '../../relations';
import { Problem } from '../../Problem';
import { EntityContext } from './EntityRule';
import { reservedMembers } from './reservedMembers';

/** Something of an entity that has names: a field, a relation, or what every row carries. */
interface Member {
  /** Where its author wrote it; what follows from the model has no such place. */
  where?: string;
  code: string;
  /** Names in generated code, in requests and answers, and of columns. */
  attributes: string[];
  members: string[];
  columns: string[];
}

/** In code, words are joined in several ways, so that underscores do not tell names apart. */
const SPELLINGS: readonly ((member: Member) => string[])[] = [
  ({ attributes }) => attributes.map(name => name.replace(/_/g, '')),
  ({ members }) => members,
  ({ columns }) => columns,
];

/**
 * Members of an entity whose names are different to the author but the same in code, in requests or in the table; among
 * them what follows from relations and settings. Names that are refused as reserved are not said to be taken as well.
 *
 * @internal
 */
export function memberCollisions(context: EntityContext): Problem[] {
  const refused = new Set(reservedMembers(context).map(({ where }) => where));
  const members = [
    ...carried(context),
    ...fields(context),
    ...relations(context),
    ...key(context),
  ].filter(({ where }) => !(where && refused.has(where)));
  return members.flatMap((member, index) => {
    if (!member.where) return [];
    const shared = sharedName(member, members.slice(0, index));
    if (!shared) return [];
    return [
      {
        where: member.where,
        code: member.code,
        what: `is spelled like another member of ${context.name} ('${shared}')`,
        fix: 'rename one of them or give it another api_name or db_name',
      },
    ];
  });
}

function sharedName(member: Member, others: Member[]): string | undefined {
  return SPELLINGS.flatMap(namesOf =>
    namesOf(member).filter(name =>
      others.some(other => namesOf(other).includes(name)),
    ),
  )[0];
}

/** What rows carry without being asked, and what ties a part to its owner. */
function carried({ name, entity, model }: EntityContext): Member[] {
  const ownership = ownershipOf(name, model);
  const owner = ownership ? referenceField(ownership.inverse) : '';
  const present: [attribute: string, isShown: boolean, isThere: unknown][] = [
    ['id', false, true],
    ['created_at', true, entity.timestamps ?? true],
    ['updated_at', true, entity.timestamps ?? true],
    ['version', true, entity.version],
    ['deleted_at', false, entity.soft_delete],
    [owner, false, ownership],
    [POSITION, false, ownership?.numbered],
  ];
  return present
    .filter(([, , isThere]) => isThere)
    .map(([attribute, isShown]) => ({
      code: '',
      attributes: [attribute],
      members: isShown ? [attribute] : [],
      columns: [attribute],
    }));
}

function fields({ entity, where }: EntityContext): Member[] {
  return Object.entries(entity.fields).map(([name, field]) => ({
    where: `${where}.fields.${name}`,
    code: 'field.collision',
    attributes: [name],
    members: [field.api_name ?? name],
    columns: [columnName(name, field)],
  }));
}

function relations({ name, entity, where, model }: EntityContext): Member[] {
  const links = linksOf(name, model);
  const ownership = ownershipOf(name, model);
  return relationsOf(entity).map(([relation, given]) => {
    const place = {
      where: `${where}.relations.${relation}`,
      code: 'relation.collision',
    };
    const { api_name: shown } = given;
    const bare = { attributes: [relation], members: [], columns: [] };
    if (given.kind === 'many_to_many') {
      const { apiName, parameter } = links.find(
        link => link.name === relation,
      )!;
      const names = [...new Set([apiName, parameter])];
      return { ...place, ...bare, members: names };
    }
    if (given.kind !== 'belongs_to')
      return {
        ...place,
        ...bare,
        members: given.owned ? [shown ?? relation] : [],
      };
    if (isToOwner([relation, given], ownership)) return { ...place, ...bare };
    const field = referenceField(relation);
    return {
      ...place,
      attributes: [relation, field],
      members: [shown ?? field],
      columns: [field],
    };
  });
}

function key({ entity, where }: EntityContext): Member[] {
  return [
    {
      where: `${where}.id.api_name`,
      code: 'id.collision',
      attributes: [],
      members: [entity.id?.api_name ?? 'id'],
      columns: [],
    },
  ];
}
