import { JsonObject, JsonValue } from '@backstage/types';
import {
  Access,
  DeleteRule,
  EntityOperation,
  FilterOperator,
} from './DomainModel';

/** One name in every case that a stack may want. @public */
export interface NameCases {
  /** `order item` */
  words: string;
  /** `order_item` */
  snake: string;
  /** `order-item` */
  kebab: string;
  /** `orderItem` */
  camel: string;
  /** `OrderItem` */
  pascal: string;
  /** `ORDER_ITEM` */
  constant: string;
}

/** What the service is called and whose it is. @public */
export interface ServiceFacts extends NameCases {
  /** `item-service` */
  name: string;
  /** `Item service` */
  title: string;
  description: string;
  /** Entity reference of the owner. */
  owner: string;
  system?: string;
}

/** How the HTTP API behaves where services differ by convention. @public */
export interface ApiIr {
  /** `/api/v1` */
  prefix: string;
  pagination: {
    style: 'limit_offset' | 'page' | 'cursor';
    envelope: 'bare' | 'page';
    default: number;
    max: number;
    offsetParameter: string;
    limitParameter: string;
  };
  put: 'replace' | 'partial';
  patch: boolean;
  delete: 'no-content' | 'entity';
  /** Status of an answer to a request that breaks a constraint. */
  validationStatus: 422 | 400;
}

/** An enumeration with its names resolved. @public */
export interface EnumIr extends NameCases {
  name: string;
  doc?: string;
  values: string[];
  initial?: string;
  /** Which values may follow each value; absent where every change is allowed. */
  transitions?: Record<string, string[]>;
}

/** The row that a column refers to. @public */
export interface ReferenceIr {
  /** Name of the relation: `customer` for the column `customer_id`. */
  relation: string;
  /** Name of the entity referred to. */
  entity: string;
  table: string;
  onDelete: DeleteRule;
  /** Name of the constraint, at most 63 characters. */
  foreignKey: string;
  /** Whether the entity referred to is soft-deleted, so that the database alone cannot refuse a dead reference. */
  softDeleted: boolean;
}

/** How the service computes a field from the parts of an aggregate. @public */
export interface ComputedIr {
  op: 'sum_product' | 'sum' | 'count';
  /** Name of the owned relation. */
  over: string;
  /** Fields of the part, empty for `count`. */
  of: string[];
  /** Smallest and largest value that the column can store, as decimal text. */
  min: string;
  max: string;
}

/** A field with every default resolved and every key present that templates ask for. @public */
export interface FieldIr {
  name: string;
  apiName: string;
  dbName: string;
  /** A scalar type, `enum` or `list`. */
  type: string;
  /** Type of the elements where `type` is `list`. */
  elements?: string;
  maxItems?: number;
  /** Name of the enumeration where `type` is `enum`. */
  enum?: string;
  /** Values of the enumeration where `type` is `enum`. */
  values?: string[];
  doc: string;
  /** Must be sent on creation. */
  required: boolean;
  nullable: boolean;
  hasDefault: boolean;
  /** Present where `hasDefault`. */
  default?: JsonValue;
  access: 'read_write' | 'read_only' | 'write_only' | 'internal';
  /** Clients may send it on creation. */
  creatable: boolean;
  /** Clients may change it later. */
  updatable: boolean;
  /** Answers show it. */
  readable: boolean;
  immutable: boolean;
  unique: boolean;
  indexed: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  trim: boolean;
  lowercase: boolean;
  uppercase: boolean;
  /** Bounds as decimal text, so that no precision is lost. */
  min?: string;
  max?: string;
  exclusiveMin?: string;
  exclusiveMax?: string;
  precision?: number;
  scale?: number;
  sortable: boolean;
  filters: FilterOperator[];
  pii: boolean;
  /** The row that it refers to, for the column of a relation. */
  reference?: ReferenceIr;
  /** The service whose rows it refers to, without a foreign key. */
  external?: { service: string; resource?: string };
  /** How the service computes it. */
  computed?: ComputedIr;
  /** A valid value in JSON as a client sends it. */
  example: JsonValue;
  /** Up to twelve different valid values, the example first; fewer only where the constraints leave fewer. */
  examples: JsonValue[];
}

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

/** A change of state with an endpoint of its own. @public */
export interface ActionIr {
  /** `update_status` */
  name: string;
  method: 'PUT' | 'POST' | 'PATCH';
  /** `/status`, below the address of the row. */
  path: string;
  field: string;
  /** Name of the enumeration. */
  enum: string;
  /** Code of the answer to a change that the transitions do not allow: `invalid_status_transition`. */
  code: string;
  doc: string;
}

/** A reference that a body needs before it can be sent. @public */
export interface NeedIr {
  /** Pointer below the body, with `*` for each element of a list: `/items/0/product_id`. */
  pointer: string;
  /** Entity that has to exist first. */
  entity: string;
  /** Whether the value is a list of ids. */
  many: boolean;
  /** Whether the object around it is refused without. */
  required: boolean;
}

/** A query parameter that filters a list. @public */
export interface FilterIr {
  /** `price_gte`; plain `name` for `eq`. */
  parameter: string;
  field: string;
  operator: FilterOperator;
  type: string;
  enum?: string;
}

/**
 * A change to the sample that makes it invalid, derived from a constraint. References are filled in after the change,
 * other than the one at fault.
 *
 * @public
 */
export interface InvalidCase {
  /** Unique within the entity: `price_exclusive_min`. */
  label: string;
  /** JSON pointer of the member at fault: `/price`. */
  pointer: string;
  /** What stands there instead; absent where the member is left out. */
  value?: JsonValue;
}

/**
 * A change to the sample that stays valid: a value at the edge of a constraint. References are filled in after it.
 *
 * @public
 */
export interface BoundaryCase {
  /** Unique within the entity: `price_max`. */
  label: string;
  pointer: string;
  value: JsonValue;
  /** What the service shows for it, where it shows the member; for parts, all but their ids and references. */
  shown: JsonValue;
}

/** A database index with its final name. @public */
export interface IndexIr {
  /** At most 63 characters. */
  name: string;
  columns: string[];
  unique: boolean;
  /** Names of its members in requests, for the answer to a conflict. */
  members: string[];
  /** Whether rows that were soft-deleted are left out. */
  liveOnly: boolean;
}

/** A database check with its final name. @public */
export interface CheckIr {
  /** At most 63 characters, complete: `ck_items_price_exclusive_min`. */
  name: string;
  column: string;
  operator: '>=' | '<=' | '>' | '<' | '=' | '!=' | 'in';
  /** A decimal literal, or the allowed texts with `in`. */
  value?: string | string[];
  /** The column to compare with, instead of a value. */
  other?: string;
  /** Names in requests of the members that are compared; the first is the one to correct. */
  members: string[];
  /** For two fields, a change to the sample that breaks this check and no other constraint, where one was found. */
  broken?: InvalidCase;
}

/** An entity with every default, name, index and derived sample resolved. @public */
export interface EntityIr extends NameCases {
  /** `OrderItem`, as the author wrote it. */
  name: string;
  doc: string;
  /** `order_items` */
  plural: string;
  /** `OrderItems` */
  pluralPascal: string;
  /** `order items` */
  pluralWords: string;
  /** `Order item` */
  title: string;
  /** `order_items`; never a word that PostgreSQL reserves. */
  table: string;
  /** Path segment of the collection: `order-items`. */
  path: string;
  id: { strategy: 'uuid7' | 'uuid4' | 'int64'; apiName: string };
  timestamps: boolean;
  /** A deleted row stays in the table and is never shown. */
  softDelete: boolean;
  /** Rows carry a number that each change raises; it is shown, and is the ETag. */
  version: boolean;
  operations: Record<EntityOperation, boolean>;
  /** Who may do what, by operation and action. */
  access: Record<string, Access>;
  /** Field that names the owner of a row, and who else may see it. */
  owner?: { field: string; scope: 'own' | 'own_or_admin' | 'shared_read' };
  /** Name of the aggregate's root: of the owner for a part, its own name otherwise. */
  aggregate: string;
  root: boolean;
  /** In the author's order, then one for each relation to one other row. */
  fields: FieldIr[];
  children: ChildIr[];
  links: LinkIr[];
  /** Whose rows refer to rows of this entity; its own parts do not count. */
  referrers: ReferrerIr[];
  actions: ActionIr[];
  filters: FilterIr[];
  /** Names a client may sort by, `id` and the timestamps included. */
  sortable: string[];
  /** Total order of a list: always ends with the id. */
  defaultSort: { field: string; descending: boolean }[];
  indexes: IndexIr[];
  checks: CheckIr[];
  primaryKey: string;
  /** Enumerations that its fields use. */
  enums: string[];
  /** A valid body for creation with every field that a client may send; references stand in `needs`. */
  sample: JsonObject;
  /** Another valid body, different in every field where the constraints allow it. */
  otherSample: JsonObject;
  /** A valid body with required fields only. */
  minimalSample: JsonObject;
  /** Names, as the API spells them, without which creation is refused. */
  requiredNames: string[];
  /** References that the samples lack. */
  needs: NeedIr[];
  invalid: InvalidCase[];
  boundaries: BoundaryCase[];
  /** Rows for development: those of the author, or the samples. */
  seed: JsonObject[];
}

/**
 * The model with every default, plural, key, index and name case resolved: what templates print.
 *
 * @public
 */
export interface ServiceIr {
  service: ServiceFacts;
  api: ApiIr;
  enums: EnumIr[];
  /** Owned children before their parents, otherwise in the author's order. */
  entities: EntityIr[];
  /** Names of the entities, each after those that it refers to. */
  tables: string[];
}
