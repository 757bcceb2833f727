/* From a plan to files in memory. */
export { exampleValues } from './exampleValues';
export type { ExampleRequest, ExampleValues } from './exampleValues';
export { RenderError } from './RenderError';
export { renderTree } from './renderTree';
export type { Rendering } from './Rendering';
