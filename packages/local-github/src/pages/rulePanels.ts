import { JsonObject } from '@backstage/types';
import { RULES } from '../rules/ruleTypes';
import { ProtectionRecord } from '../store/ProtectionRecord';
import { RulesetRecord } from '../store/RepositoryRecord';
import { Html, html } from './html';
import { PageContext } from './PageContext';
import { detailedRow, panel } from './panels';

/** The rulesets and the protected branches, each with everything it asks for. */
export function rulePanels({ repository }: PageContext): Html {
  const { rulesets, protections } = repository.record;
  return html`${panel('Rulesets', rulesets.map(rulesetRow))}
  ${panel('Protected branches', protections.map(protectionRow))}`;
}

function rulesetRow(ruleset: RulesetRecord): Html {
  const { name, enforcement, target, conditions, rules } = ruleset;
  const names = (conditions.ref_name ?? {}) as Record<string, string[]>;
  const list = (of?: string[]) => (of ?? []).join(', ') || 'none';
  const bypass = ruleset.bypassActors.map(
    ({ actor_type: type, actor_id: id, bypass_mode: mode }) =>
      `${type} ${id ?? ''} (${mode ?? 'always'})`,
  );
  return detailedRow(
    html`<strong>${name}</strong>`,
    html`<span class="state ${enforcement}">${enforcement}</span>`,
    [
      `For ${target}: ${list(names.include)}; not for: ${list(names.exclude)}`,
      ...rules.map(ruleText),
      `May pass: ${bypass.join(', ') || 'nobody'}`,
    ],
  );
}

function ruleText({ type, parameters }: JsonObject): Html {
  const isEnforced = Object.hasOwn(RULES, String(type));
  return html`<code>${String(type)}</code>${isEnforced
      ? ''
      : ' (kept, not enforced)'}
    ${parameters
      ? html`<span class="faint"
          >${parametersText(parameters as JsonObject)}</span
        >`
      : undefined}`;
}

/** `required_approving_review_count: 1`, without what is off. */
function parametersText(parameters: JsonObject): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== false && value !== 0)
    .map(
      ([name, value]) =>
        `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`,
    )
    .join(', ');
}

/** The switches of a protected branch, and what they say when they are on. */
const SWITCHES: Array<[keyof ProtectionRecord, string]> = [
  ['enforceAdmins', 'Holds for administrators too'],
  ['requiredLinearHistory', 'No merge commits'],
  ['requiredSignatures', 'Signed commits only'],
  ['requiredConversationResolution', 'Conversations must be resolved'],
  ['lockBranch', 'Nobody may push'],
  ['allowForcePushes', 'May be rewritten'],
  ['allowDeletions', 'May be deleted'],
];

function protectionRow(protection: ProtectionRecord): Html {
  const { branch, reviews, statusChecks, restrictions } = protection;
  const checks = statusChecks?.checks.map(({ context }) => context) ?? [];
  const pushers = Object.values(restrictions ?? {}).flat();
  const details = [
    ...(reviews ? [`Pull requests only; approvals: ${reviews.approvals}`] : []),
    ...(statusChecks
      ? [
          `Checks: ${checks.join(', ') || 'none'}${
            statusChecks.strict ? ', on top of the base' : ''
          }`,
        ]
      : []),
    ...(restrictions ? [`May push: ${pushers.join(', ') || 'nobody'}`] : []),
    ...SWITCHES.filter(([name]) => protection[name]).map(([, text]) => text),
  ];
  return detailedRow(html`<strong>${branch}</strong>`, '', details);
}
