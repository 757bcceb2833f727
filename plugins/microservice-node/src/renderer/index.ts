/* From a plan to files in memory. */
export { RenderError } from './RenderError';
export { renderTree } from './renderTree';
export type { Rendering } from './Rendering';
