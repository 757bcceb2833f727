import { JsonValue } from '@backstage/types';

/** A reference that a body needs before it can be sent. @public */
export interface NeedIr {
  /** Pointer below the body, with `*` for each element of a list: `/items/0/product_id`. */
  pointer: string;
  /** Entity that has to exist first. */
  entity: string;
  /** Whether the value is a list of ids. */
  many: boolean;
  /** Whether the object around it is refused without. */
  required: boolean;
}

/**
 * A change to the sample that makes it invalid, derived from a constraint. References are filled in after the change,
 * other than the one at fault.
 *
 * @public
 */
export interface InvalidCase {
  /** Unique within the entity: `price_exclusive_min`. */
  label: string;
  /** JSON pointer of the member at fault: `/price`. */
  pointer: string;
  /** What stands there instead; absent where the member is left out. */
  value?: JsonValue;
}

/**
 * A change to the sample that stays valid: a value at the edge of a constraint. References are filled in after it.
 *
 * @public
 */
export interface BoundaryCase {
  /** Unique within the entity: `price_max`. */
  label: string;
  pointer: string;
  value: JsonValue;
  /** What the service shows for it, where it shows the member; for parts, all but their ids and references. */
  shown: JsonValue;
}
