import { JsonValue } from '@backstage/types';

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

/** What may be done with an entity over HTTP. @public */
export type EntityOperation =
  | 'create'
  | 'list'
  | 'get'
  | 'update'
  | 'patch'
  | 'delete';

/** A field as its author wrote it; see `domain-model.schema.json` for the meaning of each key. @public */
export interface FieldModel {
  /** A scalar type or `enum:<Name>`, as the schema lists them. */
  type: string;
  doc?: string;
  required?: boolean;
  nullable?: boolean;
  default?: JsonValue;
  unique?: boolean;
  index?: boolean;
  immutable?: boolean;
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
  sortable?: boolean;
  filter?: FilterOperator[];
  api_name?: string;
  db_name?: string;
  pii?: boolean;
  example?: JsonValue;
}

/** An entity as its author wrote it. @public */
export interface EntityModel {
  doc?: string;
  plural?: string;
  table?: string;
  id?: { strategy?: 'uuid7' | 'uuid4' | 'int64'; api_name?: string };
  timestamps?: true;
  operations?: EntityOperation[];
  fields: Record<string, FieldModel>;
  default_sort?: string[];
}

/** An enumeration as its author wrote it. @public */
export interface EnumModel {
  doc?: string;
  values: string[];
  initial?: string;
}

/** The domain model of a service: its own nouns, once, for every stack. @public */
export interface DomainModel {
  schema: 1;
  service?: { name?: string; description?: string; owner?: string };
  api?: {
    prefix?: string;
    pagination?: {
      style?: 'limit_offset' | 'page';
      envelope?: 'bare' | 'page';
      default?: number;
      max?: number;
    };
    put?: 'replace' | 'partial';
    patch?: boolean;
    delete?: 'no-content' | 'entity';
  };
  enums?: Record<string, EnumModel>;
  entities: Record<string, EntityModel>;
}
