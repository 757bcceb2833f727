/* Diagrams of a planned service. */
export { erDiagram } from './erDiagram';
export { stateDiagrams } from './stateDiagrams';
export type { StateDiagram } from './stateDiagrams';
