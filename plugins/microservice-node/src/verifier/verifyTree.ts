import {
  FileTree,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Rule, TextFile } from './Rule';
import { catalogEntities } from './rules/catalogEntities';
import { containers } from './rules/containers';
import { gitFiles } from './rules/gitFiles';
import { noEmptyValues } from './rules/noEmptyValues';
import { noLeftoverTags } from './rules/noLeftoverTags';
import { noSecrets } from './rules/noSecrets';
import { parses } from './rules/parses';
import { pathCollisions } from './rules/pathCollisions';
import { pinnedActions } from './rules/pinnedActions';
import { portablePaths } from './rules/portablePaths';
import { workflowIdentity } from './rules/workflowIdentity';
import { workflowSafety } from './rules/workflowSafety';
import { workflowShape } from './rules/workflowShape';

/** Every rule, in the order of the report. @public */
export const RULES: readonly Rule[] = [
  portablePaths,
  pathCollisions,
  gitFiles,
  parses,
  noLeftoverTags,
  noEmptyValues,
  noSecrets,
  containers,
  workflowShape,
  workflowSafety,
  workflowIdentity,
  pinnedActions,
  catalogEntities,
];

/** What was checked and what was found. @public */
export interface VerifyReport {
  files: number;
  rules: { id: string; promise: string; problems: Problem[] }[];
}

/**
 * Checks a generated service against every rule. The report names each rule with its problems, so that a person sees
 * what was looked at as well as what was found.
 *
 * @public
 */
export async function verifyReport(tree: FileTree): Promise<VerifyReport> {
  const files = tree.files.map(
    (file): TextFile => ({ ...file, text: textOf(file.content) }),
  );
  const rules = await Promise.all(
    RULES.map(async ({ id, promise, check }) => ({
      id,
      promise,
      problems: await check(files),
    })),
  );
  return { files: files.length, rules };
}

/** Only the problems of {@link verifyReport}. @public */
export async function verifyTree(tree: FileTree): Promise<Problem[]> {
  const { rules } = await verifyReport(tree);
  return rules.flatMap(({ problems }) => problems);
}

function textOf(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
