import { RefMove } from './RefMove';

/** The checks that a rule asks for. */
export interface RequiredChecks {
  contexts: string[];
  /** The head must have everything of the base. */
  strict: boolean;
}

/** What GitHub says about required checks that did not succeed. */
export function missingChecks(
  { contexts, strict }: RequiredChecks,
  { statuses, pull }: RefMove,
): string[] {
  const stateOf = (context: string) =>
    statuses.find(it => it.context.toLowerCase() === context.toLowerCase())
      ?.state;
  const missing = contexts.filter(context => stateOf(context) !== 'success');
  const outdated = strict && pull && !pull.isUpToDate;
  return [
    ...complaint(missing, contexts.length, stateOf),
    ...(outdated
      ? ['This branch must be up to date with its base branch.']
      : []),
  ];
}

function complaint(
  missing: string[],
  required: number,
  stateOf: (context: string) => string | undefined,
): string[] {
  if (missing.length === 0) return [];
  if (missing.length > 1) {
    return [
      `${missing.length} of ${required} required status checks are expected.`,
    ];
  }
  const [context] = missing;
  const words: Record<string, string> = {
    error: 'errored',
    failure: 'is failing',
    pending: 'is pending',
  };
  const word = words[stateOf(context) ?? ''] ?? 'is expected';
  return [`Required status check "${context}" ${word}.`];
}
