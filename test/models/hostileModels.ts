import { HostileModel } from './HostileModel';
import { RESERVED_NAMES, STRANGE_NAMES } from './hostileNames';
import { GIANTS } from './hostileSizes';
import { CIRCLES, CLASHES } from './hostileTies';

/** Models that have to be refused by a code, or generate a service that works. */
export const HOSTILE_MODELS: readonly HostileModel[] = [
  ...RESERVED_NAMES,
  ...STRANGE_NAMES,
  ...CIRCLES,
  ...CLASHES,
  ...GIANTS,
];
