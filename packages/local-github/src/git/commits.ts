import { CommitSignature, splitSignature } from './commitSignature';
import { Git } from './Git';
import { leadsOut } from './leadsOut';

/** Who made a commit, and when. */
export interface Signature {
  name: string;
  email: string;
  /** ISO 8601. */
  date: string;
}

/** A commit, read. */
export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
  /** Absent for a commit that nobody signed. */
  signature?: CommitSignature;
}

/**
 * Writes a commit whose message is exactly the one given: GitHub adds no line end, so neither do we.
 *
 * @returns the commit's object name
 */
export async function writeCommit(
  git: Git,
  commit: Omit<Commit, 'sha'>,
): Promise<string> {
  const { tree, parents, author, committer, message } = commit;
  return git.text(
    ['commit-tree', tree, ...parents.flatMap(parent => ['-p', parent])],
    {
      input: message,
      environment: {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: gitDate(author.date),
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: gitDate(committer.date),
      },
    },
  );
}

function gitDate(iso: string): string {
  return `@${Math.floor(Date.parse(iso) / 1000)} +0000`;
}

/**
 * Reads commits with one git process.
 *
 * @param shas names of existing commits
 */
export async function readCommits(git: Git, shas: string[]): Promise<Commit[]> {
  const output = await git.run(['cat-file', '--batch'], {
    input: shas.map(sha => `${sha}\n`).join(''),
  });
  const commits: Commit[] = [];
  let position = 0;
  while (position < output.length) {
    const lineEnd = output.indexOf('\n', position);
    const [sha, , size] = output.toString('utf8', position, lineEnd).split(' ');
    const end = lineEnd + 1 + Number(size);
    commits.push(parseCommit(sha, output.toString('utf8', lineEnd + 1, end)));
    position = end + 1;
  }
  return commits;
}

/** Reads one existing commit. */
export async function readCommit(git: Git, sha: string): Promise<Commit> {
  const [commit] = await readCommits(git, [sha]);
  return commit;
}

function parseCommit(sha: string, content: string): Commit {
  const { payload: text, signature } = splitSignature(content);
  const gap = text.indexOf('\n\n');
  const headers = text
    .slice(0, gap)
    .split('\n')
    .map(line => ({
      key: line.slice(0, line.indexOf(' ')),
      value: line.slice(line.indexOf(' ') + 1),
    }));
  const all = (key: string) =>
    headers.filter(header => header.key === key).map(header => header.value);
  return {
    sha,
    tree: all('tree')[0],
    parents: all('parent'),
    author: parseSignature(all('author')[0]),
    committer: parseSignature(all('committer')[0]),
    message: text.slice(gap + 2),
    ...(signature ? { signature } : {}),
  };
}

function parseSignature(line: string): Signature {
  const [, name, email, seconds] = /^(.*?) ?<(.*)> (\d+)/.exec(line) ?? [];
  return {
    name: name ?? '',
    email: email ?? '',
    date: isoSeconds(Number(seconds ?? 0) * 1000),
  };
}

function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What the commits of a list have in common. */
export interface CommitFilter {
  /** They touch this path. */
  path?: string;
  /** A part of who made them, as git writes it: `Ada <ada@example.com>`. */
  author?: string;
  committer?: string;
  /** ISO 8601. */
  since?: string;
  until?: string;
}

/**
 * The names of the commits reachable from a commit, newest first.
 *
 * @param git the repository
 * @param start a commit's object name
 * @param filter which of them
 */
export async function listCommits(
  git: Git,
  start: string,
  { path, ...filter }: CommitFilter,
): Promise<string[]> {
  if (path && leadsOut(path)) return [];
  const options = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `--${name}=${value}`);
  const output = await git.run(
    [
      'rev-list',
      '--fixed-strings',
      '--regexp-ignore-case',
      ...options,
      start,
      ...(path ? ['--', path] : []),
    ],
    { environment: { GIT_LITERAL_PATHSPECS: '1' } },
  );
  return output.toString('utf8').split('\n').filter(Boolean);
}
