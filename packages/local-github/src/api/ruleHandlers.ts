import {
  allowUnsigned,
  deleteProtection,
  getProtection,
  getSignatures,
  putProtection,
  requireSignatures,
} from '../handlers/protections';
import {
  createRuleset,
  deleteRuleset,
  getRuleset,
  listBranchRules,
  listRulesets,
  updateRuleset,
} from '../handlers/rulesets';
import { Handler } from './Call';
import { inRepository } from './inRepository';

/** What this server does about rulesets and the protection of branches. */
export const ruleHandlers: Record<string, Handler> = {
  'repos/get-repo-rulesets': inRepository(listRulesets),
  'repos/create-repo-ruleset': inRepository(createRuleset),
  'repos/get-repo-ruleset': inRepository(getRuleset),
  'repos/update-repo-ruleset': inRepository(updateRuleset),
  'repos/delete-repo-ruleset': inRepository(deleteRuleset),
  'repos/get-branch-rules': inRepository(listBranchRules),
  'repos/get-branch-protection': inRepository(getProtection),
  'repos/update-branch-protection': inRepository(putProtection),
  'repos/delete-branch-protection': inRepository(deleteProtection),
  'repos/get-commit-signature-protection': inRepository(getSignatures),
  'repos/create-commit-signature-protection': inRepository(requireSignatures),
  'repos/delete-commit-signature-protection': inRepository(allowUnsigned),
};
