import { JsonObject, JsonValue } from '@backstage/types';

/** How to make a value that nothing has yet, from a number that the runner counts up. @public */
export type Generator =
  /** Pieces one after the other: fixed text, or `length` characters of `alphabet`. */
  | { kind: 'text'; pieces: TextPiece[] }
  /** A whole number from `min` to `max`. */
  | { kind: 'integer'; min: string; max: string }
  /** The same with `scale` digits after the point, written as text; the bounds count the last digit. */
  | { kind: 'decimal'; min: string; max: string; scale: number }
  /** A day, `min` and up to `days` later. */
  | { kind: 'date'; min: string; days: number }
  /** A moment, `min` and up to `seconds` later, in UTC without a fraction. */
  | { kind: 'datetime'; min: string; seconds: number }
  | { kind: 'uuid' }
  /** One of a few values: cases that need it run alone. */
  | { kind: 'values'; values: JsonValue[] };

/** A piece of a generated text. @public */
export type TextPiece = { text: string } | { alphabet: string; length: number };

/** A member of a resource's JSON. @public */
export interface MemberVector {
  name: string;
  type: string;
  /** Whether creation takes it, a change takes it, and answers show it. */
  create: boolean;
  update: boolean;
  show: boolean;
  required: boolean;
  nullable: boolean;
}

/** A reference that the bodies of a resource lack. @public */
export interface NeedVector {
  /** JSON pointer in which an asterisk stands for each element of a list. */
  pointer: string;
  resource: string;
  /** The value is a list of ids. */
  many: boolean;
  required: boolean;
  /** Each body needs a row of its own, since the reference is unique. */
  own: boolean;
}

/** What a runner has to know about a collection to make rows of it. @public */
export interface ResourceVector {
  name: string;
  /** `/api/v1/items` */
  path: string;
  id: {
    member: string;
    strategy: string;
    /** Well-formed, and never given to a row. */
    absent: JsonValue;
  };
  /** `create`, `list`, `get`, `update`, `patch`, `delete`, as far as they exist. */
  operations: string[];
  members: MemberVector[];
  /** Bodies without references; `needs` says which to add. */
  bodies: { sample: JsonObject; other: JsonObject; minimal: JsonObject };
  needs: NeedVector[];
  /** Members that get a new value in every body, and the generator to take it from. */
  fresh: { pointer: string; generator: string }[];
}

/** A body as a change to one that a resource has. @public */
export interface DerivedBody {
  /** Name of the resource. */
  of: string;
  /** `sample` where absent. */
  base?: 'sample' | 'other' | 'minimal';
  /** `replace` leaves out what only creation takes. */
  for?: 'replace';
  /** New values by JSON pointer; may hold expressions. */
  set?: JsonObject;
  /** JSON pointers of members to leave out. */
  drop?: string[];
  /** Only these members, for a change. */
  only?: string[];
}

/** What a request carries. @public */
export type BodyVector =
  | DerivedBody
  /** JSON; may hold expressions. */
  | { json: JsonValue }
  /** Text as it is; may be an expression. */
  | { text: JsonValue }
  /** Bytes in base64. */
  | { bytes: string };

/** What an answer has to be. @public */
export interface Expectation {
  /** One of them. */
  status: number | number[];
  /** `null`: the header is absent; text between slashes is a regular expression. */
  headers?: Record<string, string | null>;
  /** What the answer holds at least; lists have exactly these elements. May hold expressions. */
  body?: JsonValue;
  /** Values by JSON pointer. */
  at?: JsonObject;
  /** Exactly the members of the answer. */
  members?: string[];
  /** The same, of each row of a list. */
  rowMembers?: string[];
  /** Number of rows in a list. */
  rowCount?: { min?: number; max?: number };
  /** The code of a problem. */
  code?: string;
  /** Exactly the values that a problem names, by location and JSON pointer, and a code where it is part of the contract. */
  errors?: { location?: string; pointer?: string; code?: string }[];
  /** Text that the answer holds. */
  text?: string;
  /** Text that it does not hold; `{name/pointer}` stands for a kept value. */
  lacks?: string;
}

/**
 * Who sends a request: a caller with all rights where nothing is said, one whom the service does not know, one whom it knows
 * and who has no rights, or one who has all rights but those of an administrator.
 *
 * @public
 */
export type CallerName = 'anonymous' | 'other' | 'peer';

/** Makes a row with POST; has to answer 201. @public */
export interface CreateStep {
  create: string;
  body?: Omit<DerivedBody, 'of'>;
  by?: CallerName;
  /** Keeps the answer under this name. */
  as: string;
}

/** Sends a request and holds the answer against an expectation. @public */
export interface SendStep {
  /** Method and path; `{name/pointer}` stands for a kept value. */
  send: string;
  query?: [name: string, value: JsonValue][];
  headers?: Record<string, string | null>;
  by?: CallerName;
  body?: BodyVector;
  /** Sends the body in chunks, without its length. */
  chunked?: boolean;
  expect: Expectation;
  as?: string;
  /** What this step is about, where the case has many. */
  says?: string;
}

/** Reads a list page by page and looks for kept rows. @public */
export interface FindStep {
  find: string;
  query?: [name: string, value: JsonValue][];
  by?: CallerName;
  include?: string[];
  exclude?: string[];
}

/** One step of a case. @public */
export type Step = CreateStep | SendStep | FindStep;

/** Something the service does, and how to find out whether it does. @public */
export interface VectorCase {
  /** Unique: `Item.constraints.price_max`. */
  id: string;
  group: string;
  resource?: string;
  says: string;
  /** No other case may run meanwhile. */
  alone?: boolean;
  steps?: Step[];
  /** A named procedure of the runner instead of steps, and what it needs to know. */
  scenario?: string;
  with?: JsonObject;
}

/** Everything that a service promises over HTTP, as data for a runner in any language. @public */
export interface VectorsDocument {
  /** Version of this form. */
  vectors: 1;
  service: string;
  api: JsonObject;
  /** Whose credentials a run needs, where the service knows its callers. */
  callers?: ('default' | 'other' | 'peer')[];
  generators: Record<string, Generator>;
  resources: ResourceVector[];
  cases: VectorCase[];
  /** How many cases of a group were left out, so that the file stays readable. */
  omitted: Record<string, number>;
}
