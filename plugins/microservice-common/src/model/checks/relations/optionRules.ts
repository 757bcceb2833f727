import { RelationModel } from '../../DomainModel';
import { MOST_ITEMS } from '../../relations';
import { RelationRule } from './RelationRule';

type Option = keyof RelationModel;

const TO_ONE: readonly Option[] = [
  'inverse',
  'doc',
  'required',
  'on_delete',
  'api_name',
];
const SEEN: readonly Option[] = ['inverse', 'doc', 'owned'];
const OWNED: readonly Option[] = [...SEEN, 'on_delete', 'api_name'];
const LIST: readonly Option[] = ['min_items', 'max_items'];

/** What a kind of relation may say besides where it leads to. */
const OPTIONS: Readonly<Record<string, readonly Option[]>> = {
  belongs_to: TO_ONE,
  has_many: SEEN,
  has_one: SEEN,
  'owned has_many': [...OWNED, ...LIST, 'ordered_by'],
  'owned has_one': [...OWNED, 'required'],
  many_to_many: ['doc', 'on_delete', 'api_name', ...LIST],
};

function optionsOf({ kind, owned }: RelationModel): readonly Option[] {
  const key = owned ? `owned ${kind}` : kind;
  return Object.hasOwn(OPTIONS, key) ? OPTIONS[key] : OPTIONS[kind];
}

/** Whether a relation says only what its kind can mean. */
export const OPTION_RULES: readonly RelationRule[] = [
  ({ relation }) => {
    const known: readonly string[] = ['kind', 'to', ...optionsOf(relation)];
    const others = Object.keys(relation).filter(key => !known.includes(key));
    return others.length
      ? [
          'relation.option',
          `has ${others.join(', ')}, which means nothing for ${
            relation.owned ? 'an owned' : 'a'
          } ${relation.kind}`,
          'remove it',
        ]
      : undefined;
  },
  ({ relation: { min_items: least = 0, max_items: most = MOST_ITEMS } }) =>
    least > most
      ? [
          'relation.items',
          'has a min_items above its max_items',
          'raise the upper or lower the lower one',
        ]
      : undefined,
  ({ relation }) =>
    relation.owned && (relation.on_delete ?? 'cascade') !== 'cascade'
      ? [
          'relation.owned_delete',
          `owns parts but has on_delete: ${relation.on_delete}`,
          'write cascade or leave it out, since parts go with their owner',
        ]
      : undefined,
  ({ relation }) =>
    relation.kind === 'many_to_many' && relation.on_delete === 'set_null'
      ? [
          'relation.link_delete',
          'has on_delete: set_null, but a link is there or not',
          'choose cascade or restrict',
        ]
      : undefined,
];
