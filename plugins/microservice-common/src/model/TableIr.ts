import { InvalidCase } from './CaseIr';

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
