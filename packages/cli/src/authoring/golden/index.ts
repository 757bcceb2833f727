// Trees that a person has looked at, kept as files.
export { compareGolden } from './compareGolden';
export type { GoldenDifference } from './compareGolden';
export { goldenFindings, strayFindings } from './goldenFindings';
export { foreignFolders, readGolden, updateGolden } from './goldenFolder';
export { goldenTree } from './goldenTree';
export type { GoldenPart } from './goldenTree';
