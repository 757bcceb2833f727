import { isWorkflow, Placed, readWorkflow } from '../formats/workflow';
import { Finding, perFile } from '../perFile';
import { Rule } from '../Rule';

/** Actions of this repository, and images by their digest, are as fixed as a commit. */
const OWN = /^(\.\/|docker:\/\/[^@]+@sha256:[0-9a-f]{64}$)/;
const PINNED = /^[^@\s]+@[0-9a-f]{40}$/;
const VERSION = /^v?\d+(\.\d+)*\b/;

/** A moved tag of an action must not run in our pipelines, and a person wants to read which version a commit is. */
export const pinnedActions: Rule = {
  id: 'pinned-actions',
  promise:
    'Workflows pin every action by commit, with its version as a comment.',
  check: perFile(isWorkflow, text =>
    (readWorkflow(text).jobs ?? []).flatMap(job =>
      [job.uses, ...(job.steps ?? []).map(step => step.uses)].flatMap(uses =>
        uses ? pinFindings(uses) : [],
      ),
    ),
  ),
};

function pinFindings({ value, line, comment }: Placed): Finding[] {
  const action = String(value);
  if (OWN.test(action)) return [];
  if (!PINNED.test(action))
    return [
      {
        line,
        what: `uses ${action} without a commit`,
        fix: 'pin it by the 40 digits of a commit in versions.yaml',
      },
    ];
  if (VERSION.test(comment)) return [];
  return [
    {
      line,
      what: `uses ${action} without saying which version that is`,
      fix: 'add the version as a comment behind it',
    },
  ];
}
