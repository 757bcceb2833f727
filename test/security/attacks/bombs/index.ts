import { Bomb } from './Bomb';
import { dataBombs } from './data';
import { sourceBombs } from './sources';
import { textBombs } from './texts';

/** Every bomb; each ends in an error of the engine's own, in time and in little room. */
export const bombs: readonly Bomb[] = [
  ...textBombs,
  ...dataBombs,
  ...sourceBombs,
];
