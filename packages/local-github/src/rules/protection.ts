import { ActorNames, ProtectionRecord } from '../store/ProtectionRecord';
import { Actor, RefMove } from './RefMove';
import {
  bringsMerges,
  bringsUnsigned,
  reviewViolations,
  SENTENCES,
} from './ruleTypes';
import { missingChecks } from './statusChecks';

/**
 * What the protection of a branch has against a move. Nobody rewrites or deletes a protected branch, unless it says so; the rest
 * does not hold for who administers the repository, unless it says so.
 */
export function protectionViolations(
  protection: ProtectionRecord,
  move: RefMove,
  actor: Actor,
): string[] {
  const isFree = actor.role === 'admin' && !protection.enforceAdmins;
  return [
    ...forEverybody(protection, move),
    ...(isFree || move.kind === 'delete'
      ? []
      : forWriters(protection, move, actor)),
  ];
}

function forEverybody(protection: ProtectionRecord, move: RefMove): string[] {
  return choose([
    [!protection.allowDeletions && move.kind === 'delete', SENTENCES.deletion],
    [!protection.allowForcePushes && !move.isFastForward, SENTENCES.forcePush],
  ]);
}

function forWriters(
  protection: ProtectionRecord,
  move: RefMove,
  actor: Actor,
): string[] {
  const { reviews, restrictions, statusChecks } = protection;
  const mayPush =
    !restrictions || actor.role === 'admin' || isAmong(restrictions, actor);
  const mustBeReviewed = reviews && !isAmong(reviews.bypassAllowances, actor);
  return [
    ...choose([
      [protection.lockBranch, 'Cannot change this locked branch'],
      [!mayPush, 'You are not authorized to push to this branch.'],
      [
        protection.requiredLinearHistory && bringsMerges(move),
        SENTENCES.linearHistory,
      ],
      [
        protection.requiredSignatures && bringsUnsigned(move),
        SENTENCES.signatures,
      ],
    ]),
    ...(mustBeReviewed ? reviewViolations(move, reviews) : []),
    ...(statusChecks
      ? missingChecks(
          {
            contexts: statusChecks.checks.map(({ context }) => context),
            strict: statusChecks.strict,
          },
          move,
        )
      : []),
  ];
}

function isAmong(names: ActorNames | undefined, actor: Actor): boolean {
  if (!names) return false;
  const has = (list: string[], name?: string) =>
    name !== undefined && list.includes(name);
  return (
    has(names.users, actor.login) ||
    has(names.apps, actor.app?.slug) ||
    actor.teams.some(({ slug }) => names.teams.includes(slug))
  );
}

function choose(sentences: Array<[boolean, string]>): string[] {
  return sentences.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
