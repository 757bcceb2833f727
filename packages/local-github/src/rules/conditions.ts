import { RepositoryRecord, RulesetRecord } from '../store/RepositoryRecord';

/** The names a ruleset includes and leaves out, as GitHub writes them. */
interface RefNames {
  include?: string[];
  exclude?: string[];
}

/** What a ruleset is for, and where the names of that start. */
const PREFIXES: Record<string, string> = {
  branch: 'refs/heads/',
  tag: 'refs/tags/',
};

/** GitHub's patterns are those of fnmatch with paths: one star stays within a segment. */
const WILDCARDS: Record<string, string> = {
  '**/': '(?:.+/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/**
 * True when a ruleset names a ref.
 *
 * @param ruleset for branches or tags; one for anything else names none
 * @param record the repository, for its default branch
 * @param ref written out: `refs/heads/main`
 */
export function appliesTo(
  ruleset: RulesetRecord,
  record: RepositoryRecord,
  ref: string,
): boolean {
  const prefix = PREFIXES[ruleset.target];
  if (!prefix || !ref.startsWith(prefix)) return false;
  const names = (ruleset.conditions.ref_name ?? {}) as RefNames;
  const matches = (pattern: string) => matchesRef(pattern, record, ref);
  return (
    (names.include ?? []).some(matches) && !(names.exclude ?? []).some(matches)
  );
}

function matchesRef(
  pattern: string,
  record: RepositoryRecord,
  ref: string,
): boolean {
  if (pattern === '~ALL') return true;
  if (pattern === '~DEFAULT_BRANCH') {
    return ref === `refs/heads/${record.defaultBranch}`;
  }
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const source = pattern
    .replace(/^refs\/(heads|tags)\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, wildcard => WILDCARDS[wildcard]);
  return new RegExp(`^${source}$`).test(name);
}
