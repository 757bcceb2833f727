/* One way from answers to files for form, command line and actions. */
export { createGenerator } from './createGenerator';
export { createThreadedGenerator } from './createThreadedGenerator';
export type { Generator, GeneratorOptions, PlanCheck } from './createGenerator';
export type {
  PathCandidate,
  PathExplanation,
  PathWriter,
  WrittenLines,
} from './explain/Explanation';
