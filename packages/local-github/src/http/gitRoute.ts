import { IncomingMessage } from 'node:http';
import { Caller } from '../access/Caller';
import { declineWorkflows } from '../access/declineWorkflows';
import { Github } from '../api/Call';
import { setDefaultBranch } from '../git/bareRepository';
import { findRef, listRefs } from '../git/refs';
import { exchange, GitService } from '../git/smartHttp';
import { followBranches } from '../handlers/followBranches';
import { declinePush, Push } from '../handlers/pushRules';
import { StoredRepository } from '../store/RepositoryStore';
import { Answer, plainText, redirect } from './Answer';
import { refuseGit } from './gitAccess';
import { readBody } from './readBody';

const PATH =
  /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** A request of a git client. */
export interface GitRequest {
  owner: string;
  name: string;
  service: GitService;
  advertise: boolean;
}

/**
 * Recognises what `git clone`, `git fetch` and `git push` ask for.
 *
 * @returns undefined for any other address
 */
export function matchGit(address: URL): GitRequest | undefined {
  const [, owner, name, verb] = PATH.exec(address.pathname) ?? [];
  if (!verb) return undefined;
  const advertise = verb === 'info/refs';
  const service = advertise ? address.searchParams.get('service') : verb;
  if (service !== 'git-upload-pack' && service !== 'git-receive-pack') {
    return undefined;
  }
  return { owner, name, service, advertise };
}

/** The name of such a request among the operations that can be made to fail. */
export function operationOf({ service, advertise }: GitRequest) {
  if (advertise) return 'git-refs';
  return service === 'git-upload-pack' ? 'git-fetch' : 'git-push';
}

/** Answers a git client: everybody reads what is public, the rest takes the token. */
export async function answerGit(
  github: Github,
  asked: GitRequest,
  from: { request: IncomingMessage; caller: Caller },
): Promise<Answer> {
  const { service, advertise } = asked;
  const { owner, name } = asked;
  const renamed = github.repositories.findRenamed(owner, name);
  const repository = renamed ?? github.repositories.find(owner, name);
  const refusal = refuseGit(service, from.caller, repository?.record);
  if (refusal) return refusal;
  if (!repository) return plainText(404, 'Repository not found.');
  if (renamed) return redirect(newAddress(renamed, from.request), 301);
  const input = await readBody(from.request);
  if (!input) return plainText(413, 'The push is too large for this server.');
  const isPush = !advertise && service === 'git-receive-pack';
  const push = { repository, caller: from.caller, input };
  const declined = isPush && (await declineAny(github, push));
  if (declined) return gitAnswer(asked, declined);
  const output = await exchange(repository.git.directory, {
    service,
    advertise,
    input,
    protocol: from.request.headers['git-protocol'] as string | undefined,
  });
  if (isPush) await notePush(github, repository);
  return gitAnswer(asked, output);
}

/** What stands against a push: the token, or the rules of the repository. */
async function declineAny(github: Github, push: Push) {
  const { git } = push.repository;
  const workflows = await declineWorkflows(git, push.caller, push.input);
  return workflows ?? declinePush(github, push);
}

/** The same request under the name that the repository has now. */
function newAddress({ record }: StoredRepository, { url }: IncomingMessage) {
  const rest = String(url).replace(/^\/[^/]+\/[^/]+/, '');
  return `/${record.owner}/${record.name}.git${rest}`;
}

function gitAnswer({ service, advertise }: GitRequest, output: Buffer): Answer {
  const kind = advertise ? 'advertisement' : 'result';
  return {
    status: 200,
    headers: {
      'content-type': `application/x-${service}-${kind}`,
      'cache-control': 'no-cache',
    },
    bytes: output,
  };
}

/** The first branch that is pushed into an empty repository becomes its default branch, as on GitHub. */
async function notePush(github: Github, repository: StoredRepository) {
  const { git, record } = repository;
  if (!(await findRef(git, `refs/heads/${record.defaultBranch}`))) {
    const [first] = await listRefs(git, 'refs/heads/');
    if (first) {
      record.defaultBranch = first.name.slice('refs/heads/'.length);
      await setDefaultBranch(git, record.defaultBranch);
    }
  }
  await followBranches(github, repository);
}
