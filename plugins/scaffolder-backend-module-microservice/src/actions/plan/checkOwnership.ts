import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  Answers,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { ActionDependencies } from '../../ActionDependencies';

type Ownership = Pick<Answers, 'owner' | 'system' | 'createSystem'>;

interface OwnershipContext extends Pick<ActionDependencies, 'catalog'> {
  /** The user's, so that nobody learns of entities that they may not see. */
  credentials: BackstageCredentials;
}

/**
 * Checks that the catalog has the owner, and the system unless it is to be created.
 *
 * @internal
 */
export async function checkOwnership(
  answers: Ownership,
  context: OwnershipContext,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const owner = parseEntityRef(answers.owner, { defaultKind: 'group' });
  if (!(await exists(owner, context))) {
    problems.push(
      missing('owner', answers.owner, 'choose an owner from the catalog'),
    );
  }
  if (answers.system && !answers.createSystem) {
    const system = parseEntityRef(answers.system, { defaultKind: 'system' });
    if (!(await exists(system, context))) {
      const fix = "choose a system from the catalog, or set 'createSystem'";
      problems.push(missing('system', answers.system, fix));
    }
  }
  return problems;
}

async function exists(
  ref: ReturnType<typeof parseEntityRef>,
  { catalog, credentials }: OwnershipContext,
): Promise<boolean> {
  return Boolean(await catalog.getEntityByRef(ref, { credentials }));
}

function missing(where: string, ref: string, fix: string): Problem {
  return {
    where,
    what: `the catalog has no '${ref}' that you may see`,
    fix,
    code: `${where}.unknown`,
  };
}
