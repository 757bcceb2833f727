// Which conditions of templates were tried both ways.
export { BranchCoverage } from './BranchCoverage';
export type { CoverageReport, MissedBranch } from './BranchCoverage';
