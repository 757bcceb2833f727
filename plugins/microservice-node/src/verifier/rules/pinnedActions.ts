import { parseDocument } from 'yaml';
import { Rule } from '../Rule';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const PINNED = /^(\.\/|docker:\/\/|[^@]+@[0-9a-f]{40}$)/;

/** A moved tag of an action must not run in our pipelines; a job may do no more than it needs. */
export const pinnedActions: Rule = {
  id: 'pinned-actions',
  promise: 'Workflows state their permissions and pin every action by commit.',
  check({ path, text }) {
    if (text === undefined || !WORKFLOW.test(path)) return [];
    const workflow = parseDocument(text).toJS() ?? {};
    const unpinned = Object.entries<{ steps?: { uses?: string }[] }>(
      workflow.jobs ?? {},
    ).flatMap(([job, { steps = [] }]) =>
      steps
        .flatMap(({ uses }) => (uses && !PINNED.test(uses) ? [uses] : []))
        .map(uses => ({
          where: `${path}: jobs.${job}`,
          what: `uses ${uses} without a commit`,
          fix: 'pin it by the 40 digits of a commit in versions.yaml',
        })),
    );
    if (workflow.permissions !== undefined) return unpinned;
    return [
      ...unpinned,
      {
        where: path,
        what: 'states no permissions at the top',
        fix: 'add permissions: {} and grant each job what it needs',
      },
    ];
  },
};
