/* Reading recipes and layers. */
export { everyPart } from './everyPart';
export type {
  Layer,
  LayerFile,
  LayerSettings,
  Layout,
  Overlay,
  Part,
  TypeRow,
} from './Layer';
export type {
  FileManifest,
  LayerManifest,
  OverlayManifest,
  SlotManifest,
  UnitManifest,
  UnitRepetition,
} from './LayerManifest';
export type { Library } from './Library';
export { LibraryError } from './LibraryError';
export type { SourceFile } from './readFolder';
export { libraryOf, readLibrary, readSources } from './readLibrary';
