// Which combinations of answers are tried, and what is wrong with their trees.
export type { Combination, Matrix, Reason, Refusal } from './Combination';
export { BASE_ANSWERS, dimensionsOf } from './dimensionsOf';
export { errorFindings } from './errorFindings';
export { FindingList } from './FindingList';
export { planMatrix } from './planMatrix';
export { readVariants } from './readVariants';
export { refusalFindings } from './refusalFindings';
export { withoutEchoes } from './withoutEchoes';
export { tryCombination } from './tryCombination';
export type { Attempt, Generators } from './tryCombination';
