/** How large random models are, and how often they use what the format offers: 0 never, 1 always. */
export interface RandomMix {
  /** Entities besides the parts that they own. */
  entities: [least: number, most: number];
  fields: [least: number, most: number];
  relations: [least: number, most: number];
  /** Types of fields to choose from; enumerations and lists join by their own shares. */
  types: readonly string[];
  enumerations: number;
  lists: number;
  constraints: number;
  listing: number;
  uniqueness: number;
  renaming: number;
  parts: number;
  links: number;
  transitions: number;
  computed: number;
  checks: number;
  softDelete: number;
  version: number;
  otherIds: number;
  withoutTimestamps: number;
  fewerOperations: number;
  /** Another style of pages, of PUT and DELETE, or another status for what is invalid. */
  otherApi: number;
}

/** A bit of everything, small enough to generate and try in seconds. */
export const EVERYTHING: RandomMix = {
  entities: [1, 5],
  fields: [1, 8],
  relations: [0, 3],
  types: [
    'string',
    'text',
    'int32',
    'int64',
    'decimal',
    'float64',
    'boolean',
    'date',
    'time',
    'datetime',
    'duration',
    'uuid',
    'email',
    'url',
    'json',
    'bytes',
  ],
  enumerations: 0.15,
  lists: 0.08,
  constraints: 0.6,
  listing: 0.5,
  uniqueness: 0.2,
  renaming: 0.1,
  parts: 0.3,
  links: 0.25,
  transitions: 0.3,
  computed: 0.5,
  checks: 0.3,
  softDelete: 0.2,
  version: 0.25,
  otherIds: 0.3,
  withoutTimestamps: 0.2,
  fewerOperations: 0.25,
  otherApi: 0.4,
};
