import { Meter } from '../runtime/Meter';
import { Value } from '../values/Value';

/** A filter of the engine: the value it is given, then its arguments in the order of `parameters`. */
export interface Filter {
  /** Names of the arguments; those that a template leaves out are `undefined`. Without names, any number may be given. */
  parameters?: readonly string[];
  /** True when the filter also takes a missing value, as `default` does. */
  takesMissing?: boolean;
  /** True for a filter of the host, which gets what is missing as `undefined` where the dialect is not strict. */
  isOfHost?: boolean;
  apply(
    value: Value,
    args: readonly (Value | undefined)[],
    meter: Meter,
  ): Value | undefined;
}

/** Some filters by name. */
export type Filters = ReadonlyMap<string, Filter>;
