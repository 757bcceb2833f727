import { DomainModel, EntityModel, FieldModel } from '../../DomainModel';
import { at, Finding } from '../Finding';
import { EntityRule } from './EntityRule';

type Computed = NonNullable<FieldModel['computed']>;

const WHOLE = ['int32', 'int64'];
const FACTORS = [...WHOLE, 'decimal'];

/** How many fields of a part each operation reads. */
const ARITY: Readonly<Record<Computed['op'], [least: number, most: number]>> = {
  count: [0, 0],
  sum: [1, 1],
  sum_product: [2, 4],
};

/** The part that a computed field adds up. */
function partOf(
  { over }: Computed,
  entity: EntityModel,
  model: DomainModel,
): EntityModel | undefined {
  const relations = entity.relations ?? {};
  const relation = Object.hasOwn(relations, over) ? relations[over] : undefined;
  return relation?.owned && relation.kind === 'has_many'
    ? model.entities[relation.to]
    : undefined;
}

function factorFinding(
  { op, of = [] }: Computed,
  part: EntityModel,
): Finding | undefined {
  const [least, most] = ARITY[op];
  if (of.length < least || of.length > most)
    return [
      'computed.of',
      `names ${of.length} fields, which ${op} cannot take`,
      `name ${least === most ? least : `${least} to ${most}`} in of`,
    ];
  const wrong = of.find(name => {
    const field = Object.hasOwn(part.fields, name)
      ? part.fields[name]
      : undefined;
    return !field || field.nullable || !FACTORS.includes(field.type);
  });
  return wrong === undefined
    ? undefined
    : [
        'computed.of',
        `adds up '${wrong}', which is not a number of the part that is always there`,
        `choose a field of type ${FACTORS.join(', ')} without nullable`,
      ];
}

function typeFinding(
  field: FieldModel,
  { op, of = [] }: Computed,
  part: EntityModel,
): Finding | undefined {
  const scales = of.map(name => part.fields[name].scale ?? 0);
  const scale = scales.reduce((sum, each) => sum + each, 0);
  const types = op === 'count' ? WHOLE : FACTORS;
  if (!types.includes(field.type))
    return [
      'computed.type',
      `has the type ${field.type}, which cannot hold a ${op}`,
      `choose one of ${types.join(', ')}`,
    ];
  return scale > (field.scale ?? 0)
    ? [
        'computed.scale',
        `needs ${scale} digits after the point and has ${field.scale ?? 0}`,
        `make it a decimal with scale: ${scale}`,
      ]
    : undefined;
}

/** Whether what the service computes can be computed, exactly. */
export const computedRules: EntityRule = ({ entity, where, model }) =>
  Object.entries(entity.fields).flatMap(([name, field]) => {
    const { computed } = field;
    if (!computed) return [];
    const part = partOf(computed, entity, model);
    const lists = Object.entries(entity.relations ?? {})
      .filter(([, { kind, owned }]) => owned && kind === 'has_many')
      .map(([list]) => list);
    const over: Finding = [
      'computed.over',
      `is computed over '${computed.over}', which is not an owned list`,
      lists.length
        ? `choose one of ${lists.join(', ')}`
        : 'add a relation with kind: has_many and owned: true',
    ];
    const found = part
      ? factorFinding(computed, part) ?? typeFinding(field, computed, part)
      : over;
    return at(`${where}.fields.${name}`, found ? [found] : []);
  });
