import { JsonObject, JsonValue } from '@backstage/types';
import { FilterOperator, EntityOperation } from './DomainModel';

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
    style: 'limit_offset' | 'page';
    envelope: 'bare' | 'page';
    default: number;
    max: number;
    offsetParameter: string;
    limitParameter: string;
  };
  put: 'replace' | 'partial';
  patch: boolean;
  delete: 'no-content' | 'entity';
}

/** An enumeration with its names resolved. @public */
export interface EnumIr extends NameCases {
  name: string;
  doc?: string;
  values: string[];
  initial?: string;
}

/** A field with every default resolved and every key present that templates ask for. @public */
export interface FieldIr {
  name: string;
  apiName: string;
  dbName: string;
  /** A scalar type, or `enum`. */
  type: string;
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
  /** A valid value in JSON as a client sends it. */
  example: JsonValue;
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

/** A value that a client may not send, derived from a constraint. @public */
export interface InvalidCase {
  /** Unique within the entity: `price_exclusive_min`. */
  label: string;
  /** JSON pointer of the member at fault: `/price`. */
  pointer: string;
  /** A whole body for creation that is valid but for this one member. */
  body: JsonObject;
}

/** A database index with its final name. @public */
export interface IndexIr {
  /** At most 63 characters. */
  name: string;
  columns: string[];
  unique: boolean;
}

/** A database check with its final name. @public */
export interface CheckIr {
  /** At most 63 characters, complete: `ck_items_price_exclusive_min`. */
  name: string;
  column: string;
  operator: '>=' | '<=' | '>' | '<' | 'in';
  /** A decimal literal, or the allowed texts with `in`. */
  value: string | string[];
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
  operations: Record<EntityOperation, boolean>;
  /** Name of the aggregate's root; its own name until aggregates have parts. */
  aggregate: string;
  root: boolean;
  /** In the author's order. */
  fields: FieldIr[];
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
  /** A valid body for creation with every field that a client may send. */
  sample: JsonObject;
  /** Another valid body, different in every field where the constraints allow it. */
  otherSample: JsonObject;
  /** A valid body with required fields only. */
  minimalSample: JsonObject;
  /** Names, as the API spells them, without which creation is refused. */
  requiredNames: string[];
  invalid: InvalidCase[];
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
