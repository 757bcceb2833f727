/* Domain models as text that people write. */
export { modelText } from './modelText';
export { readModelText } from './readModelText';
export type { ModelReading, PlacedProblem } from './readModelText';
