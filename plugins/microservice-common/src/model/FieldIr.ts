import { JsonValue } from '@backstage/types';
import { DeleteRule, FilterOperator } from './DomainModel';

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
  /** A password: its column holds the hash of what clients send. */
  hashed: boolean;
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

/** A query parameter that filters a list. @public */
export interface FilterIr {
  /** `price_gte`; plain `name` for `eq`. */
  parameter: string;
  field: string;
  operator: FilterOperator;
  type: string;
  enum?: string;
}
