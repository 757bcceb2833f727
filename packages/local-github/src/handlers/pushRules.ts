import { Caller } from '../access/Caller';
import { Github } from '../api/Call';
import { GitError } from '../git/GitError';
import { inQuarantine } from '../git/quarantine';
import { Decline, readPush, writeDecline } from '../git/receivePack';
import { repositoryPage } from '../presenters/repositoryUrls';
import { isRuled, judge } from '../rules/judge';
import { Actor, Refusal } from '../rules/RefMove';
import { StoredRepository } from '../store/RepositoryStore';
import { actorOf } from './actors';
import { describeMove, RefChange } from './refMoves';

/** A ref that a push must not move, and why. */
interface Refused {
  name: string;
  refusal: Refusal;
}

/** What git tells about each ref, by what stands against it. */
const REASONS = {
  ruleset: 'push declined due to repository rule violations',
  protection: 'protected branch hook declined',
};

/** A push, and who sends it. */
export interface Push {
  repository: StoredRepository;
  caller: Caller;
  /** The unpacked body of the request to `git-receive-pack`. */
  input: Buffer;
}

/**
 * Holds a push to the rules of the repository before git takes it.
 *
 * @param github everything the server knows
 * @param pushed what is pushed where
 * @returns the answer that declines the push, or undefined when nothing stands against it
 */
export async function declinePush(
  github: Github,
  pushed: Push,
): Promise<Buffer | undefined> {
  const { git, record } = pushed.repository;
  const actor = actorOf(github, record, pushed.caller);
  const push = readPush(pushed.input);
  if (!push.commands.some(({ name }) => isRuled(record, name))) {
    return undefined;
  }
  const refused = await inQuarantine(git, push.pack, quarantine =>
    judgeAll({ git: quarantine, record }, actor, push.commands),
  ).catch(unreadable);
  if (refused.length === 0) return undefined;
  const page = repositoryPage(github.urls, record);
  return writeDecline(push, decline(push.commands, refused, page));
}

/** What git cannot read it refuses itself, in its own words. */
function unreadable(error: unknown): Refused[] {
  if (error instanceof GitError) return [];
  throw error;
}

async function judgeAll(
  at: StoredRepository,
  actor: Actor,
  changes: RefChange[],
): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const change of changes) {
    const move = await describeMove(at.git, at.record, change);
    const refusal = judge(at.record, move, actor);
    if (refusal) refused.push({ name: change.name, refusal });
  }
  return refused;
}

/** One ref that is refused takes the whole push with it. */
function decline(
  commands: RefChange[],
  refused: Refused[],
  page: string,
): Decline {
  const reasonOf = (name: string) => {
    const found = refused.find(it => it.name === name);
    return found ? REASONS[found.refusal.source] : 'pre-receive hook declined';
  };
  return {
    message: refused.map(it => messageOf(it, page)).join(''),
    reasons: Object.fromEntries(
      commands.map(({ name }) => [name, reasonOf(name)]),
    ),
  };
}

function messageOf({ name, refusal }: Refused, page: string): string {
  if (refusal.source === 'protection') {
    const lines = refusal.reasons.map(reason => `error: ${reason}\n`).join('');
    return `error: GH006: Protected branch update failed for ${name}.\n${lines}`;
  }
  return [
    `error: GH013: Repository rule violations found for ${name}.`,
    `Review all repository rules at ${page}/rules?ref=${encodeURIComponent(
      name,
    )}`,
    '',
    ...refusal.reasons.flatMap(reason => [`- ${reason}`, '']),
    '',
  ].join('\n');
}
