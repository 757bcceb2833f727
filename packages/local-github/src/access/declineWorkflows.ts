import { Git } from '../git/Git';
import { GitError } from '../git/GitError';
import { inQuarantine } from '../git/quarantine';
import { PushCommand, readPush, writeDecline } from '../git/receivePack';
import { Caller } from './Caller';
import { isWorkflow, mayWriteWorkflows, WORKFLOWS } from './workflowFiles';

/**
 * Keeps workflows in a push from a token that is not for them.
 *
 * @param git the repository
 * @param caller who pushes
 * @param input the unpacked body of the request to `git-receive-pack`
 * @returns the answer that declines the push, or undefined when nothing stands against it
 */
export async function declineWorkflows(
  git: Git,
  caller: Caller,
  input: Buffer,
): Promise<Buffer | undefined> {
  if (mayWriteWorkflows(caller)) return undefined;
  const push = readPush(input);
  const path = await inQuarantine(git, push.pack, quarantine =>
    findWorkflow(quarantine, push.commands),
  ).catch(unreadable);
  if (!path) return undefined;
  const reason = reasonOf(caller, path);
  return writeDecline(push, {
    message: '',
    reasons: Object.fromEntries(
      push.commands.map(({ name }) => [name, reason]),
    ),
  });
}

/** A workflow that a commit changes which the repository does not have yet. */
async function findWorkflow(
  git: Git,
  commands: PushCommand[],
): Promise<string | undefined> {
  const targets = commands.flatMap(({ to }) => (to ? [to] : []));
  if (targets.length === 0) return undefined;
  const output = await git.text([
    'log',
    '--format=',
    '--name-only',
    ...targets,
    '--not',
    '--all',
    '--',
    WORKFLOWS,
  ]);
  return output.split('\n').find(isWorkflow);
}

/** What git cannot read it refuses itself, in its own words. */
function unreadable(error: unknown): undefined {
  if (error instanceof GitError) return undefined;
  throw error;
}

function reasonOf({ kind }: Caller, path: string): string {
  const [who, what] =
    kind === 'installation'
      ? ['GitHub App', '`workflows` permission']
      : ['Personal Access Token', '`workflow` scope'];
  return `refusing to allow a ${who} to create or update workflow \`${path}\` without ${what}`;
}
