import {
  CheckIr,
  ConstraintPlan,
  EntityIr,
  FieldIr,
  IndexIr,
} from '../../model';

/**
 * The rules that the database holds for an entity: its key, its references, what is unique and what is checked.
 *
 * @internal
 */
export function constraintsOf(entity: EntityIr): ConstraintPlan[] {
  return [
    { name: entity.primaryKey, kind: 'primary key', rule: 'id' },
    ...entity.fields.flatMap(foreignKey),
    ...entity.indexes
      .filter(index => index.unique)
      .map(
        (index): ConstraintPlan => ({
          name: index.name,
          kind: 'unique',
          rule: [index.columns.join(', '), conditionOf(index)]
            .filter(Boolean)
            .join(' '),
        }),
      ),
    ...entity.checks.map(
      (check): ConstraintPlan => ({
        name: check.name,
        kind: 'check',
        rule: checkRule(check),
      }),
    ),
  ];
}

/** Which rows an index holds, empty for all of them. @internal */
export function conditionOf(index: Pick<IndexIr, 'liveOnly'>): string {
  return index.liveOnly ? 'where deleted_at is null' : '';
}

/** What becomes of a reference, in SQL's words: `on delete set null`. @internal */
export function onDelete(rule: string): string {
  return `on delete ${rule.replace('_', ' ')}`;
}

function foreignKey({ dbName, reference }: FieldIr): ConstraintPlan[] {
  if (!reference) return [];
  const rule = `${dbName} to ${reference.table}.id, ${onDelete(
    reference.onDelete,
  )}`;
  return [{ name: reference.foreignKey, kind: 'foreign key', rule }];
}

function checkRule({ column, operator, value, other }: CheckIr): string {
  if (Array.isArray(value)) return `${column} in (${value.join(', ')})`;
  return `${column} ${operator} ${other ?? value}`;
}
