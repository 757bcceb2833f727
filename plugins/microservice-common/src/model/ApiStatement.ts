import { JsonObject } from '@backstage/types';
import { Access } from './DomainModel';

/** An endpoint that a layer brings besides those of the model. Texts may hold `${{ }}` of conventions and API. @public */
export interface EndpointStatement {
  /** `WEBSOCKET` for a connection, which OpenAPI has no words for. */
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'WEBSOCKET';
  path: string;
  /** Unique name in the OpenAPI document: `auth.login`. */
  name: string;
  summary: string;
  /** Under which heading documents list it. */
  tag: string;
  access: Exclude<Access, 'owner'>;
  /** Scope that callers need where they carry scopes. */
  scope?: string;
  /** Success first; `invalid` is the status of what breaks a constraint. What `access` brings follows from it. */
  statuses: (number | 'invalid')[];
  /** Parameters as OpenAPI describes them. */
  parameters?: JsonObject[];
  body?: { media?: string; schema: JsonObject };
  /** JSON Schema of the answer; none for an answer without content. */
  answer?: JsonObject;
}

/** What a layer adds to the endpoints of the model. @public */
export interface EndpointAddition {
  /** Those with one of these methods; all of them where absent. */
  methods?: string[];
  /** Statuses that they may answer with besides: errors, and 304. */
  statuses?: number[];
  /** Headers that they take besides. */
  headers?: HeaderPlan[];
}

/** A header that a request may have. @public */
export interface HeaderPlan {
  name: string;
  description: string;
  required: boolean;
  /** What it may hold besides being text, in the words of OpenAPI. */
  schema?: JsonObject;
}

/** A JSON Schema of the OpenAPI document, or one made of the schema of an entity. @public */
export type SchemaStatement =
  | JsonObject
  | {
      /** `UserCreate` */
      extends: string;
      /** Members that are left out. */
      without?: string[];
      /** Members that need not be there. */
      optional?: string[];
    };

/** What a layer adds to the HTTP API. @public */
export interface ApiStatement {
  endpoints?: EndpointStatement[];
  additions?: EndpointAddition[];
  /** Schemas that its endpoints refer to, by name. */
  schemas?: Record<string, SchemaStatement>;
  /** How callers show who they are, by name, as OpenAPI describes it; one of them is enough. */
  securitySchemes?: Record<string, JsonObject>;
}
