/* From a plan to files in memory. */
export { exampleValues } from './exampleValues';
export type { ExampleRequest, ExampleValues } from './exampleValues';
export { targetOf } from './files/placeWholeFiles';
export type { PlacedFile } from './files/placeWholeFiles';
export { librarySource } from './librarySource';
export { linesOfUnits } from './python/linesOfUnits';
export { RenderError } from './RenderError';
export type { Rendering } from './Rendering';
export { renderTree } from './renderTree';
export { PLACEHOLDERS } from './units/placeholders';
export { placeUnits } from './units/placeUnits';
export type { RenderedUnit } from './units/UnitInstance';
