/* Which layers make a service, and whether they go together. */
export { composeLayers } from './composeLayers';
export type { ComposedLayer, Composition } from './composeLayers';
export type { LayerRules, NamedStatements, RefusalRule } from './LayerRules';
export * from './partsOf';
