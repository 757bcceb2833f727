import { DeleteRule } from './DomainModel';

/** Parts that an aggregate owns: written, read and deleted with it. @public */
export interface ChildIr {
  name: string;
  apiName: string;
  doc: string;
  /** Name of the owned entity. */
  entity: string;
  /** A list of parts, or a single one. */
  many: boolean;
  /** Must be sent on creation. */
  required: boolean;
  minItems: number;
  maxItems: number;
  /** Fields of the part by which the list is ordered; `position` unless the author names one. */
  orderedBy: string;
  /** Field of the part that refers to the owner: `order_id`. */
  reference: string;
  /** Attribute of the part that is its owner: `order`. */
  inverse: string;
}

/** A relation of many to many, written and read as a list of ids. @public */
export interface LinkIr {
  name: string;
  /** `tag_ids` */
  apiName: string;
  doc: string;
  /** Name of the entity at the other end, and the type of its ids. */
  entity: string;
  type: 'uuid' | 'int64';
  minItems: number;
  maxItems: number;
  onDelete: DeleteRule;
  /** Whether the entity at the other end is soft-deleted, so that the database alone cannot refuse a dead one. */
  softDeleted: boolean;
  /** Parameter that filters a list by one of the ids: `tag_id`. */
  parameter: string;
  /** The table between, with its columns and final names. */
  table: string;
  ownColumn: string;
  otherColumn: string;
  primaryKey: string;
  ownForeignKey: string;
  otherForeignKey: string;
  index: string;
}

/** Rows of an entity that refer to the rows of another: they stand in the way of its deletion, or go with it. @public */
export interface ReferrerIr {
  /** Name of the entity whose rows refer. */
  entity: string;
  /** Its field that refers, or its link. */
  field?: string;
  link?: string;
  onDelete: DeleteRule;
  /** Whether the entity whose rows refer is soft-deleted, so that only its live rows count. */
  softDeleted: boolean;
}
