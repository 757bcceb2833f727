import { CheckModel, EntityModel } from '../DomainModel';
import { identifier } from '../naming';
import { FieldIr } from '../FieldIr';
import { CheckIr } from '../TableIr';

const BOUNDS: readonly [keyof FieldIr & string, string, CheckIr['operator']][] =
  [
    ['min', 'min', '>='],
    ['max', 'max', '<='],
    ['exclusiveMin', 'exclusive_min', '>'],
    ['exclusiveMax', 'exclusive_max', '<'],
  ];

/** Types that the database compares with a number. */
const COMPARED = new Set(['int32', 'int64', 'decimal', 'float64']);

const WORDS: Readonly<Record<CheckModel['op'], string>> = {
  '<': 'lt',
  '<=': 'le',
  '=': 'eq',
  '!=': 'ne',
  '>': 'gt',
  '>=': 'ge',
};

/**
 * The checks of a table with their final names: bounds and enumerations of single fields, then pairs of fields.
 *
 * @internal
 */
export function checksOf(
  table: string,
  entity: EntityModel,
  fields: FieldIr[],
): CheckIr[] {
  return [
    ...fields.flatMap(field => fieldChecks(table, field)),
    ...(entity.checks ?? []).map(check => pairCheck(table, check, fields)),
  ];
}

function fieldChecks(table: string, field: FieldIr): CheckIr[] {
  const { dbName: column, apiName } = field;
  const members = [apiName];
  const bounds = COMPARED.has(field.type) ? BOUNDS : [];
  const checks = bounds.flatMap(([key, suffix, operator]): CheckIr[] => {
    const value = field[key];
    if (typeof value !== 'string') return [];
    const name = identifier(`ck_${table}_${column}_${suffix}`);
    return [{ name, column, operator, value, members }];
  });
  if (!field.values) return checks;
  const name = identifier(`ck_${table}_${column}_values`);
  return [
    ...checks,
    { name, column, operator: 'in', value: field.values, members },
  ];
}

function pairCheck(
  table: string,
  { left, op, right }: CheckModel,
  fields: FieldIr[],
): CheckIr {
  const [first, second] = [left, right].map(
    name => fields.find(field => field.name === name)!,
  );
  const { dbName: column } = first;
  const { dbName: other } = second;
  return {
    name: identifier(`ck_${table}_${column}_${WORDS[op]}_${other}`),
    column,
    operator: op,
    other,
    members: [first.apiName, second.apiName],
  };
}
