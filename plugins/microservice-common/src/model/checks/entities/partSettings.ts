import { EntityModel, FieldModel } from '../../DomainModel';
import { ownershipOf } from '../../relations';
import { at, Finding } from '../Finding';
import { EntityContext, EntityRule } from './EntityRule';

/** What only rows with endpoints of their own have. */
const ROOT_ONLY: readonly (keyof EntityModel)[] = [
  'soft_delete',
  'version',
  'owner',
  'access',
  'actions',
  'unique',
  'indexes',
  'checks',
  'default_sort',
  'seed',
];

const LISTED: readonly (keyof FieldModel)[] = [
  'unique',
  'immutable',
  'sortable',
  'filter',
  'hashed',
];

function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Whether a part has no more than parts have, and anything else something that can be done with it. */
export const partSettings: EntityRule = context => {
  const { name, entity, where, model } = context;
  const ownership = ownershipOf(name, model);
  if (!ownership) return rootProblems(context);
  const settings = ROOT_ONLY.filter(key => isSet(entity[key]));
  const found: Finding[] = settings.length
    ? [
        [
          'entity.part_option',
          `is a part of ${ownership.owner} and has ${settings.join(
            ', ',
          )}, which only rows with endpoints of their own have`,
          `remove it or move it to ${ownership.owner}`,
        ],
      ]
    : [];
  const operations: Finding[] = isSet(entity.operations)
    ? [
        [
          'entity.part_operations',
          `is a part of ${ownership.owner} and has operations of its own`,
          `remove operations, or owned at ${ownership.owner}.${ownership.relation}`,
        ],
      ]
    : [];
  return [
    ...at(where, [...found, ...operations]),
    ...Object.entries(entity.fields).flatMap(([key, field]) =>
      at(`${where}.fields.${key}`, fieldFindings(field, ownership.owner)),
    ),
  ];
};

function fieldFindings(field: FieldModel, owner: string): Finding[] {
  const options = LISTED.filter(key => isSet(field[key]));
  return options.length
    ? [
        [
          'field.part_option',
          `belongs to a part of ${owner} and is ${options.join(
            ', ',
          )}, but parts are replaced as a whole and not listed`,
          'remove it',
        ],
      ]
    : [];
}

function rootProblems({ entity, where }: EntityContext) {
  return at(
    where,
    entity.operations?.length === 0
      ? [
          [
            'entity.operations',
            'has no operations, so that nothing could be done with it',
            'name some, leave operations out for all, or let another entity own it',
          ],
        ]
      : [],
  );
}
