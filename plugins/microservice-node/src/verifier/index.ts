/* What holds for every generated service. */
export type { Rule, TextFile } from './Rule';
export { RULES, verifyReport, verifyTree } from './verifyTree';
export type { VerifyReport } from './verifyTree';
