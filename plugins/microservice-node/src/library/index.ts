/* Reading recipes and layers. */
export type {
  Layer,
  LayerFile,
  Layout,
  TypeRow,
  UnitRepetition,
} from './Layer';
export type { Library } from './Library';
export { LibraryError } from './LibraryError';
export { readLibrary } from './readLibrary';
