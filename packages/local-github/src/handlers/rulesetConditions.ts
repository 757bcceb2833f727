import { RepositoryRecord, RulesetRecord } from '../store/RepositoryRecord';

/** The names a ruleset includes and leaves out, as GitHub writes them. */
interface RefNames {
  include?: string[];
  exclude?: string[];
}

/** GitHub's patterns are those of fnmatch with paths: one star stays within a segment. */
const WILDCARDS: Record<string, string> = {
  '**/': '(?:.+/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** True when a ruleset for branches names this one. */
export function appliesTo(
  ruleset: RulesetRecord,
  record: RepositoryRecord,
  branch: string,
): boolean {
  const names = (ruleset.conditions.ref_name ?? {}) as RefNames;
  const matches = (pattern: string) => matchesRef(pattern, record, branch);
  return (
    ruleset.target === 'branch' &&
    (names.include ?? []).some(matches) &&
    !(names.exclude ?? []).some(matches)
  );
}

function matchesRef(
  pattern: string,
  record: RepositoryRecord,
  branch: string,
): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') return branch === record.defaultBranch;
  const source = pattern
    .replace(/^refs\/heads\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, wildcard => WILDCARDS[wildcard]);
  return new RegExp(`^${source}$`).test(branch);
}
