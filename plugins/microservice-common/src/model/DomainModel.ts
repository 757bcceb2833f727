import { JsonObject, JsonValue } from '@backstage/types';

/** How a list may be filtered by a field. @public */
export type FilterOperator =
  | 'eq'
  | 'in'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'prefix'
  | 'isnull';

/** What may be done with an entity over HTTP, in the order in which it is documented. @public */
export const ENTITY_OPERATIONS = [
  'create',
  'list',
  'get',
  'update',
  'patch',
  'delete',
] as const;

/** One of {@link ENTITY_OPERATIONS}. @public */
export type EntityOperation = (typeof ENTITY_OPERATIONS)[number];

/** A field as its author wrote it; see `domain-model.schema.json` for the meaning of each key. @public */
export interface FieldModel {
  /** A scalar type, `enum:<Name>` or `list:<scalar>`, as the schema lists them. */
  type: string;
  doc?: string;
  required?: boolean;
  nullable?: boolean;
  default?: JsonValue;
  unique?: boolean;
  index?: boolean;
  immutable?: boolean;
  /** A password: stored as a hash, never shown. */
  hashed?: boolean;
  access?: 'read_write' | 'read_only' | 'write_only' | 'internal';
  min_length?: number;
  max_length?: number;
  pattern?: string;
  trim?: boolean;
  case?: 'lower' | 'upper' | 'preserve';
  min?: number | string;
  max?: number | string;
  exclusive_min?: number | string;
  exclusive_max?: number | string;
  precision?: number;
  scale?: number;
  max_items?: number;
  external?: { service: string; resource?: string };
  computed?: {
    op: 'sum_product' | 'sum' | 'count';
    over: string;
    of?: string[];
  };
  sortable?: boolean;
  filter?: FilterOperator[];
  api_name?: string;
  db_name?: string;
  pii?: boolean;
  example?: JsonValue;
}

/** How one entity is tied to another, as its author wrote it. @public */
export interface RelationModel {
  kind: 'belongs_to' | 'has_many' | 'has_one' | 'many_to_many';
  to: string;
  inverse?: string;
  doc?: string;
  required?: boolean;
  on_delete?: DeleteRule;
  owned?: boolean;
  min_items?: number;
  max_items?: number;
  ordered_by?: string;
  api_name?: string;
}

/** What becomes of the rows that refer to a deleted one. @public */
export type DeleteRule = 'cascade' | 'restrict' | 'set_null';

/** A change of state with an endpoint of its own, as its author wrote it. @public */
export interface ActionModel {
  kind: 'transition';
  method: 'PUT' | 'POST' | 'PATCH';
  path: string;
  field: string;
  doc?: string;
}

/** Two fields of one row that have to stand in a relation, as their author wrote it. @public */
export interface CheckModel {
  left: string;
  op: '<' | '<=' | '=' | '!=' | '>' | '>=';
  right: string;
}

/** Who may carry out an operation. @public */
export type Access = 'public' | 'authenticated' | 'owner' | 'admin';

/** An entity as its author wrote it. @public */
export interface EntityModel {
  doc?: string;
  plural?: string;
  table?: string;
  id?: { strategy?: 'uuid7' | 'uuid4' | 'int64'; api_name?: string };
  timestamps?: boolean;
  soft_delete?: boolean;
  version?: boolean;
  owner?: { field: string; scope?: 'own' | 'own_or_admin' | 'shared_read' };
  operations?: EntityOperation[];
  access?: Record<string, Access>;
  actions?: Record<string, ActionModel>;
  fields: Record<string, FieldModel>;
  relations?: Record<string, RelationModel>;
  unique?: string[][];
  indexes?: { fields: string[] }[];
  checks?: CheckModel[];
  default_sort?: string[];
  seed?: JsonObject[];
  /** A table alone, without endpoints; only layers bring such entities. */
  internal?: boolean;
}

/** An enumeration as its author wrote it. @public */
export interface EnumModel {
  doc?: string;
  values: string[];
  initial?: string;
  transitions?: Record<string, string[]>;
}

/** The domain model of a service: its own nouns, once, for every stack. @public */
export interface DomainModel {
  schema: 1;
  service?: { name?: string; description?: string; owner?: string };
  api?: {
    prefix?: string;
    pagination?: {
      style?: 'limit_offset' | 'page' | 'cursor';
      envelope?: 'bare' | 'page';
      default?: number;
      max?: number;
    };
    put?: 'replace' | 'partial';
    patch?: boolean;
    delete?: 'no-content' | 'entity';
    validation_status?: 422 | 400;
  };
  enums?: Record<string, EnumModel>;
  entities: Record<string, EntityModel>;
}
