/* Reading recipes and layers. */
export type {
  FileManifest,
  Layer,
  LayerFile,
  LayerManifest,
  Layout,
  TypeRow,
  UnitManifest,
  UnitRepetition,
} from './Layer';
export type { Library } from './Library';
export { LibraryError } from './LibraryError';
export { readLibrary } from './readLibrary';
