import { EntityIr, LinkIr, ServiceIr, TablePlan } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { columnsOf } from './columnsOf';
import { conditionOf, constraintsOf, onDelete } from './constraintsOf';

/**
 * The tables of the service, each after those that it refers to: one for each entity, one for each relation of many to
 * many.
 *
 * @internal
 */
export function tablesOf(ir: ServiceIr): TablePlan[] {
  const ordered = ir.tables.map(name => entityNamed(ir, name));
  return [
    ...ordered.map(entityTable),
    ...ordered.flatMap(entity =>
      entity.links.map(link =>
        linkTable(link, { entity, other: entityNamed(ir, link.entity) }),
      ),
    ),
  ];
}

function entityTable(entity: EntityIr): TablePlan {
  return {
    name: entity.table,
    doc: entity.doc,
    columns: columnsOf(entity),
    constraints: constraintsOf(entity),
    indexes: entity.indexes
      .filter(index => !index.unique)
      .map(index => ({
        name: index.name,
        columns: index.columns,
        condition: conditionOf(index),
      })),
  };
}

/** What a relation of many to many ties together. */
interface Ends {
  entity: EntityIr;
  other: EntityIr;
}

function linkTable(link: LinkIr, { entity, other }: Ends): TablePlan {
  const column = (name: string, end: EntityIr) => ({
    name,
    type: end.id.strategy === 'int64' ? 'bigint' : 'uuid',
    nullable: false,
    key: 'foreign' as const,
    references: `${end.table}.id`,
    doc: `The ${end.words}`,
  });
  const foreignKey = (name: string, rule: string) => ({
    name,
    kind: 'foreign key' as const,
    rule,
  });
  return {
    name: link.table,
    doc: `Which ${other.pluralWords} belong to which ${entity.pluralWords}.`,
    columns: [column(link.ownColumn, entity), column(link.otherColumn, other)],
    constraints: [
      {
        name: link.primaryKey,
        kind: 'primary key',
        rule: `${link.ownColumn}, ${link.otherColumn}`,
      },
      foreignKey(
        link.ownForeignKey,
        `${link.ownColumn} to ${entity.table}.id, ${onDelete('cascade')}`,
      ),
      foreignKey(
        link.otherForeignKey,
        `${link.otherColumn} to ${other.table}.id, ${onDelete(link.onDelete)}`,
      ),
    ],
    indexes: [{ name: link.index, columns: [link.otherColumn], condition: '' }],
  };
}
