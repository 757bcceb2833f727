import { existsSync, readdirSync } from 'node:fs';
import { chart } from './checks/chart';
import { composition } from './checks/composition';
import { dashboards } from './checks/dashboards';
import { dockerfiles } from './checks/dockerfiles';
import { askedForLinter } from './checks/kubeLinter';
import { manifests } from './checks/manifests';
import { practice } from './checks/practice';
import { proxy } from './checks/proxy';
import { rules } from './checks/rules';
import { scripts } from './checks/scripts';
import { workflows } from './checks/workflows';
import { DeliveryCheck } from './DeliveryCheck';

/** What one check says about a service. */
export interface DeliveryResult {
  check: string;
  /** How many files it looked at; 0 where the service has none of its kind. */
  files: number;
  problems: string[];
}

/** Checks whose programs are there within seconds. */
export const quickDeliveryChecks: DeliveryCheck[] = [
  composition,
  dashboards,
  dockerfiles,
  manifests,
  proxy,
  rules,
  scripts,
  workflows,
];

/** All of them; the programs of the last ones are built for minutes when they are asked for first. */
const allDeliveryChecks: DeliveryCheck[] = [
  ...quickDeliveryChecks,
  chart,
  practice,
  ...askedForLinter,
];

/**
 * Holds everything around the code of a rendered service to the tools that will read it.
 *
 * @param folder - the service
 * @param checks - all of them where absent
 * @returns a result for each check, also for those that had nothing to look at
 * @throws when a check could not be made, so that none is left out in silence
 */
export async function checkDelivery(
  folder: string,
  checks = allDeliveryChecks,
): Promise<DeliveryResult[]> {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist`);
  const all = filesIn(folder);
  const results: DeliveryResult[] = [];
  for (const check of checks) {
    const files = all.filter(path => check.concerns(path, all));
    const problems = files.length
      ? await check.problems({ folder, files })
      : [];
    results.push({ check: check.name, files: files.length, problems });
  }
  return results;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`)
    .map(path => path.slice(folder.length + 1))
    .filter(path => !path.startsWith('.git/'))
    .sort();
}
