import { ProtectionRecord } from '../store/ProtectionRecord';
import { RepositoryRecord, RulesetRecord } from '../store/RepositoryRecord';
import { isBypassed } from './bypass';
import { appliesTo } from './conditions';
import { protectionViolations } from './protection';
import { Actor, RefMove, Refusal } from './RefMove';
import { RULES } from './ruleTypes';

/** The rulesets that count for a ref; those that are disabled, or only evaluated, do not. */
export function activeRulesets(
  record: RepositoryRecord,
  ref: string,
): RulesetRecord[] {
  return record.rulesets.filter(
    ruleset =>
      ruleset.enforcement === 'active' && appliesTo(ruleset, record, ref),
  );
}

/** The protection of a branch by its ref, or undefined. */
function protectionOf(
  record: RepositoryRecord,
  ref: string,
): ProtectionRecord | undefined {
  return record.protections.find(
    ({ branch }) => ref === `refs/heads/${branch}`,
  );
}

/** True when something could stand against moving a ref. */
export function isRuled(record: RepositoryRecord, ref: string): boolean {
  return (
    protectionOf(record, ref) !== undefined ||
    activeRulesets(record, ref).some(({ rules }) => rules.length > 0)
  );
}

/**
 * Decides whether somebody may move a ref.
 *
 * @param record the repository with its rulesets and protections
 * @param move what is to happen
 * @param actor who does it
 * @returns why not, or undefined when it may be
 */
export function judge(
  record: RepositoryRecord,
  move: RefMove,
  actor: Actor,
): Refusal | undefined {
  const reasons = activeRulesets(record, move.name)
    .filter(ruleset => !isBypassed(ruleset, actor, move.pull !== undefined))
    .flatMap(({ rules }) =>
      rules.flatMap(
        ({ type, parameters }) =>
          RULES[String(type)]?.(move, (parameters ?? {}) as {}) ?? [],
      ),
    );
  if (reasons.length > 0) {
    return { source: 'ruleset', reasons: [...new Set(reasons)] };
  }
  const protection = protectionOf(record, move.name);
  const against = protection
    ? protectionViolations(protection, move, actor)
    : [];
  return against.length > 0
    ? { source: 'protection', reasons: against }
    : undefined;
}
