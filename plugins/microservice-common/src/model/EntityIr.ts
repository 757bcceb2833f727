import { JsonObject } from '@backstage/types';
import { BoundaryCase, InvalidCase, NeedIr } from './CaseIr';
import { Access, EntityOperation } from './DomainModel';
import { FieldIr, FilterIr } from './FieldIr';
import { NameCases } from './NameCases';
import { ChildIr, LinkIr, ReferrerIr } from './RelationIr';
import { CheckIr, IndexIr } from './TableIr';

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

/** Something that lists are sorted by. @public */
export interface SortKeyIr {
  /** As clients spell it: the field's name in requests, or `id` whatever the id is called. */
  parameter: string;
  field: string;
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
  /** Scope that a caller needs, by operation and action: `order-items:write`; only where callers carry scopes. */
  scopes: Record<string, string>;
  /** Field that names the owner of a row, which the service sets, and who else may see it. */
  owner?: { field: string; scope: 'own' | 'own_or_admin' | 'shared_read' };
  /** Name of the aggregate's root: of the owner for a part, its own name otherwise. */
  aggregate: string;
  root: boolean;
  /** A table alone: no endpoints, nothing that clients send or see. */
  internal: boolean;
  /** In the author's order, then one for each relation to one other row. */
  fields: FieldIr[];
  children: ChildIr[];
  links: LinkIr[];
  /** Whose rows refer to rows of this entity; its own parts do not count. */
  referrers: ReferrerIr[];
  actions: ActionIr[];
  filters: FilterIr[];
  /** What a client may sort by, `id` and the timestamps included. */
  sortable: SortKeyIr[];
  /** Total order of a list: always ends with the id. */
  defaultSort: (SortKeyIr & { descending: boolean })[];
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
