import { JsonObject } from '@backstage/types';
import { Commit } from '../git/commits';
import { PullRecord } from '../store/PullRecord';

/** What the message of a merge is made from. */
export interface MergeMessageParts {
  owner: string;
  pull: PullRecord;
  /** The commits of the pull request, oldest first. */
  commits: Commit[];
  /** The switches of the repository. */
  settings: JsonObject;
}

/** A message in GitHub's two parts. */
interface Message {
  title: string;
  text: string;
}

/** The message that GitHub gives a merge commit. */
export function mergeMessage({ owner, pull, settings }: MergeMessageParts) {
  const { number, head, title, body } = pull;
  const texts: JsonObject = { PR_TITLE: title, PR_BODY: body, BLANK: '' };
  return {
    title:
      settings.merge_commit_title === 'PR_TITLE'
        ? `${title} (#${number})`
        : `Merge pull request #${number} from ${owner}/${head.branch}`,
    text: String(texts[String(settings.merge_commit_message)] ?? ''),
  };
}

/** The message that GitHub gives the one commit of a squashed pull request. */
export function squashMessage(parts: MergeMessageParts): Message {
  const { pull, commits, settings } = parts;
  const single = commits.length === 1 ? split(commits[0].message) : undefined;
  const title =
    settings.squash_merge_commit_title === 'PR_TITLE' || !single
      ? pull.title
      : single.title;
  const texts: Record<string, string> = {
    PR_BODY: pull.body ?? '',
    BLANK: '',
    COMMIT_MESSAGES:
      single?.text ??
      commits.map(({ message }) => `* ${message.trim()}`).join('\n\n'),
  };
  return {
    title: `${title} (#${pull.number})`,
    text: texts[String(settings.squash_merge_commit_message)] ?? '',
  };
}

function split(message: string): Message {
  const [title, ...rest] = message.split('\n');
  return { title, text: rest.join('\n').trim() };
}

/** A message as git keeps it, with what a request said instead. */
export function writeMessage(message: Message, asked: JsonObject): string {
  const title = (asked.commit_title as string) ?? message.title;
  const text = (asked.commit_message as string) ?? message.text;
  return text === '' ? title : `${title}\n\n${text}`;
}
