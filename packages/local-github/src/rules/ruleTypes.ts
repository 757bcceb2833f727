import { JsonObject } from '@backstage/types';
import { Commit } from '../git/commits';
import { patternViolation } from './patterns';
import { RefMove } from './RefMove';
import { missingChecks } from './statusChecks';

/** Finds what a rule has against a move. */
type Rule = (move: RefMove, parameters: JsonObject) => string[];

/** The words GitHub uses where a ref gets commits in a way it must not. */
export const SENTENCES = {
  pullRequest: 'Changes must be made through a pull request.',
  linearHistory: 'This branch must not contain merge commits.',
  signatures: 'Commits must have verified signatures.',
  forcePush: 'Cannot force-push to this branch',
  deletion: 'Cannot delete this branch',
};

/** What is enforced of each type of rule; the types that are missing are kept and shown only. */
export const RULES: Record<string, Rule> = {
  creation: ({ kind }) =>
    when(
      kind === 'create',
      'Cannot create ref due to creations being restricted.',
    ),
  update: ({ kind }) =>
    when(kind === 'update', 'Cannot update this protected ref.'),
  deletion: ({ kind }) => when(kind === 'delete', SENTENCES.deletion),
  non_fast_forward: ({ isFastForward }) =>
    when(!isFastForward, SENTENCES.forcePush),
  required_linear_history: move =>
    when(bringsMerges(move), SENTENCES.linearHistory),
  required_signatures: move => when(bringsUnsigned(move), SENTENCES.signatures),
  pull_request: (move, parameters) =>
    reviewViolations(move, {
      approvals: Number(parameters.required_approving_review_count ?? 0),
      methods: parameters.allowed_merge_methods as string[] | undefined,
    }),
  required_status_checks: (move, parameters) => {
    const onCreate = parameters.do_not_enforce_on_create !== true;
    if (move.kind === 'delete' || (move.kind === 'create' && !onCreate)) {
      return [];
    }
    const checks = (parameters.required_status_checks ?? []) as JsonObject[];
    const contexts = checks.map(({ context }) => String(context));
    const strict = parameters.strict_required_status_checks_policy === true;
    return missingChecks({ contexts, strict }, move);
  },
  commit_message_pattern: aboutCommits('Commit message', it => it.message),
  commit_author_email_pattern: aboutCommits(
    'Commit author email',
    it => it.author.email,
  ),
  committer_email_pattern: aboutCommits(
    'Committer email',
    it => it.committer.email,
  ),
  branch_name_pattern: aboutName('Branch name', 'refs/heads/'),
  tag_name_pattern: aboutName('Tag name', 'refs/tags/'),
};

/**
 * What stands against commits that have to come through a reviewed pull request. A new branch may start at a commit that is
 * there already.
 */
export function reviewViolations(
  { kind, commits, pull }: RefMove,
  required: { approvals: number; methods?: string[] },
): string[] {
  if (kind === 'delete') return [];
  if (!pull) return when(commits.length > 0, SENTENCES.pullRequest);
  const { approvals, methods } = required;
  const refused =
    methods && pull.method !== undefined && !methods.includes(pull.method);
  const reviews = approvals === 1 ? 'review is' : 'reviews are';
  return [
    ...when(refused === true, `Merge method ${pull.method} is not allowed.`),
    ...when(
      pull.approvals < approvals,
      `At least ${approvals} approving ${reviews} required by reviewers with write access.`,
    ),
  ];
}

/** True when one of the commits has more than one parent. */
export function bringsMerges({ commits }: RefMove): boolean {
  return commits.some(({ parents }) => parents.length > 1);
}

/** True when one of the commits has no good signature. */
export function bringsUnsigned({ commits, verified }: RefMove): boolean {
  return commits.some(({ sha }) => !verified.includes(sha));
}

function aboutCommits(subject: string, textOf: (it: Commit) => string): Rule {
  return ({ commits }, parameters) =>
    unique(
      commits.map(it => patternViolation(subject, textOf(it), parameters)),
    );
}

/** A name is looked at when it is given. */
function aboutName(subject: string, prefix: string): Rule {
  return ({ kind, name }, parameters) =>
    kind === 'create' && name.startsWith(prefix)
      ? unique([
          patternViolation(subject, name.slice(prefix.length), parameters),
        ])
      : [];
}

function when(holds: boolean, sentence: string): string[] {
  return holds ? [sentence] : [];
}

function unique(sentences: Array<string | undefined>): string[] {
  return [...new Set(sentences.flatMap(it => it ?? []))];
}
