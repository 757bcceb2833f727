import { EntityIr } from './EntityIr';
import { NameCases } from './NameCases';

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
