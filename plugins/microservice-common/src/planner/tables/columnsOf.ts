import { ColumnPlan, EntityIr, FieldIr } from '../../model';
import { columnType } from './columnType';

const ID_TYPES = { uuid7: 'uuid', uuid4: 'uuid', int64: 'bigint' } as const;

/**
 * The columns of an entity's table, in the order in which they stand there.
 *
 * @internal
 */
export function columnsOf(entity: EntityIr): ColumnPlan[] {
  return [
    {
      ...own('id', ID_TYPES[entity.id.strategy], idDoc(entity)),
      key: 'primary',
    },
    ...entity.fields.map(fieldColumn),
    ...(entity.version
      ? [own('version', 'integer', 'Rises with each change; the ETag')]
      : []),
    ...(entity.timestamps
      ? [
          own('created_at', 'timestamptz', 'When the row was made'),
          own('updated_at', 'timestamptz', 'When the row last changed'),
        ]
      : []),
    ...(entity.softDelete
      ? [
          {
            ...own('deleted_at', 'timestamptz', 'When the row was deleted'),
            nullable: true,
          },
        ]
      : []),
  ];
}

function idDoc({ id }: EntityIr): string {
  return id.apiName === 'id'
    ? 'Made by the service'
    : `Made by the service, shown as ${id.apiName}`;
}

/** A column that no field of the model asks for. */
function own(name: string, type: string, doc: string): ColumnPlan {
  return { name, type, nullable: false, key: 'none', references: '', doc };
}

function fieldColumn(field: FieldIr): ColumnPlan {
  const { reference } = field;
  return {
    name: field.dbName,
    type: columnType(field),
    nullable: field.nullable,
    key: reference ? 'foreign' : 'none',
    references: reference ? `${reference.table}.id` : '',
    doc: field.doc,
  };
}
