import { IncomingMessage, ServerResponse } from 'node:http';
import { Caller } from '../access/Caller';
import { Api } from '../api/Api';
import { Github } from '../api/Call';
import { Faults } from '../faults/Faults';
import { withFaults } from '../faults/withFaults';
import { answerPage } from '../pages/answerPage';
import { Answer, json, plainText } from './Answer';
import { answerDownload, isDownload } from './downloadRoute';
import { answerGit, GitRequest, matchGit, operationOf } from './gitRoute';
import { readBody } from './readBody';
import { send } from './send';

/** What the listener hands requests to. */
export interface Services {
  github: Github;
  api: Api;
  faults: Faults;
  /** Finds out who sends a request, from its `Authorization` header. */
  identify(header?: string): Caller;
  /** The values of the `Host` header that are this server. */
  hosts: string[];
}

const API = '/api/v3';
const GRAPHQL = '/api/graphql';

/** Makes the function that answers every request of the server. */
export function createListener(services: Services) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(services, request)
      .catch(internalError)
      .then(it => send(request, response, it));
  };
}

async function answer(
  services: Services,
  request: IncomingMessage,
): Promise<Answer> {
  const { host } = request.headers;
  // A page of another site can make the browser ask 127.0.0.1 under that site's own name.
  if (!host || !services.hosts.includes(host)) {
    return plainText(403, `This server is ${services.hosts[0]}.`);
  }
  const asked = `${services.github.urls.root}${request.url}`;
  // No name of anything holds a zero byte, and git cannot be asked for one.
  if (!URL.canParse(asked) || asked.includes('%00')) {
    return plainText(400, 'This is not an address.');
  }
  const address = new URL(asked);
  const caller = services.identify(request.headers.authorization);
  if (isForPrograms(address.pathname)) {
    return answerProgram(services, request, { address, caller });
  }
  if (isDownload(address.pathname)) {
    return answerDownload(services.github, address.pathname, caller);
  }
  const git = matchGit(address);
  if (git) return answerGitClient(services, git, { request, caller });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plainText(405, 'Pages can only be read.', { allow: 'GET, HEAD' });
  }
  return answerPage(services.github, address.pathname);
}

function isForPrograms(pathname: string): boolean {
  return [GRAPHQL, API].includes(pathname) || pathname.startsWith(`${API}/`);
}

async function answerProgram(
  services: Services,
  request: IncomingMessage,
  asked: { address: URL; caller: Caller },
): Promise<Answer> {
  if (asked.address.pathname !== GRAPHQL)
    return answerApi(services, request, asked);
  return json(501, { message: 'The local GitHub has no GraphQL API.' });
}

function answerGitClient(
  { github, faults }: Services,
  git: GitRequest,
  from: { request: IncomingMessage; caller: Caller },
): Promise<Answer> {
  const { method, url } = from.request;
  const call = {
    operation: operationOf(git),
    method: String(method),
    path: String(url).split('?')[0],
  };
  return withFaults(faults, call, () => answerGit(github, git, from));
}

async function answerApi(
  services: Services,
  request: IncomingMessage,
  asked: { address: URL; caller: Caller },
): Promise<Answer> {
  const body = await readBody(request);
  if (!body) return json(413, { message: 'The request is too large.' });
  return services.api.answer({
    // The headers of what GET would answer; the content is left out when it is sent.
    method: request.method === 'HEAD' ? 'GET' : String(request.method),
    path: asked.address.pathname.slice(API.length),
    headers: request.headers,
    body,
    ...asked,
  });
}

/** A fault of this server: the client gets the message, the terminal the whole of it. */
function internalError(error: Error): Answer {
  process.stderr.write(`${error.stack}\n`);
  return json(500, { message: `The local GitHub failed: ${error.message}` });
}
