/* What holds for every generated service. */
export { verifyDataFile } from './dataFormats';
export type { DataFileFault } from './dataFormats';
export type { Rule, TextFile } from './Rule';
export { RULES, verifyReport, verifyTree } from './verifyTree';
export type { VerifyReport } from './verifyTree';
