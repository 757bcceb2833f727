import { FieldModel } from '../../DomainModel';
import { accessToField } from '../../ir/fieldIr';
import { isOpaque } from '../fields/listingRules';
import { keyWidth, WIDEST_KEY } from '../fields/keyWidth';
import { at, Finding } from '../Finding';
import { EntityContext, EntityRule } from './EntityRule';

const CODE = 'entity.default_sort';

/** Fields that answers show and that have an order. */
function orderedFields({
  entity,
  model,
}: EntityContext): [string, FieldModel][] {
  return Object.entries(entity.fields).filter(
    ([, field]) =>
      !isOpaque(field) &&
      !field.pii &&
      ['read_write', 'read_only'].includes(accessToField(field, model)),
  );
}

/** Whether lists can be in the order that the author wants. */
export const sortRules: EntityRule = context => {
  const { entity, where } = context;
  const fields = orderedFields(context);
  const stamps =
    entity.timestamps === false ? [] : ['created_at', 'updated_at'];
  const known = ['id', ...stamps, ...fields.map(([name]) => name)];
  const keys = (entity.default_sort ?? []).map(key => key.replace(/^-/, ''));
  const width = fields
    .filter(([name]) => keys.includes(name))
    .reduce((sum, [, field]) => sum + keyWidth(field), 0);
  const findings = keys.flatMap((key, index): Finding[] => {
    if (!known.includes(key))
      return [
        [
          CODE,
          `'${key}' is not a field that is shown and has an order`,
          `choose one of ${known.join(', ')}`,
        ],
      ];
    return keys.indexOf(key) < index
      ? [[CODE, `has '${key}' twice`, 'remove one of them']]
      : [];
  });
  const wide: Finding = [
    CODE,
    `may need more than the ${WIDEST_KEY} bytes that fit into an index`,
    'sort by fields with a lower max_length',
  ];
  return at(`${where}.default_sort`, [
    ...findings,
    ...(width > WIDEST_KEY ? [wide] : []),
  ]);
};
