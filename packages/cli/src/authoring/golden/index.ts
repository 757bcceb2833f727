// Trees that a person has looked at, kept as files.
export { compareGolden } from './compareGolden';
export type { GoldenDifference } from './compareGolden';
export { goldenFindings } from './goldenFindings';
export { readGolden, updateGolden } from './goldenFolder';
export { goldenTree } from './goldenTree';
export type { GoldenPart } from './goldenTree';
