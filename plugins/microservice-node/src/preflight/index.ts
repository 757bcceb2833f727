/* What would stop a run, found before the first effect. */
export { findPreflightProblems } from './findPreflightProblems';
export { gatherFacts } from './gatherFacts';
export type { Known } from './Known';
export type { Lookup } from './lookupsOf';
export { PreflightError } from './PreflightError';
export type { GithubFacts, PreflightFacts } from './PreflightFacts';
export type { PreflightProblem } from './PreflightProblem';
export type { PreflightRequest } from './PreflightRequest';
export type { PreflightSources } from './PreflightSources';
