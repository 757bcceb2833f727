import { RequestError } from '@octokit/request-error';
import { Octokit as Core } from '@octokit/core';
import { Octokit } from '@octokit/rest';
import { Ledger } from '@microservice-scaffolder/plugin-microservice-common';
import {
  GithubClient,
  GithubConnector,
} from '../../plugins/microservice-node/src/github';
import { watchRequests } from '../../plugins/microservice-node/src/github/watchRequests';
import { benchActions } from '../faults/bench/benchActions';
import { currentAttempt } from './Attempt';

/** Host of the model; no connection is ever made. */
export const HOST = '127.0.0.1';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const attempt = () => currentAttempt.getStore()!;

/** Answers in place of the network: the innermost hook of a client, listed before the watcher. */
function answerFromModel(octokit: Core): object {
  octokit.hook.wrap('request', async (_send, options) => {
    const { method, url, ...given } = options;
    const operation = `${method} ${url}`;
    const { world } = attempt();
    if (method !== 'GET') world.sent.push(JSON.stringify(given));
    const answer = await attempt().send(operation, () =>
      world.github.handle(operation, given),
    );
    const response = { ...answer, url, headers: {} };
    if (answer.status < 400) return response as never;
    const { message } = answer.data as { message: string };
    throw new RequestError(message, answer.status, {
      request: { method, url, headers: {} },
      response: response as never,
    });
  });
  return {};
}

/** A client as the product's, but that it never tries again by itself: trying again is what schedules are about. */
const ModelOctokit = Octokit.plugin(answerFromModel, watchRequests);

const connector: GithubConnector = {
  async connect({ owner, name, signal, watcher }) {
    const client = new ModelOctokit({ log: SILENT, watcher, signal });
    return { client: client as unknown as GithubClient, owner, name };
  },
  webUrl: ({ owner, name }) => `http://${HOST}/${owner}/${name}`,
};

type Question = Exclude<keyof Ledger, never>;

/** The ledger of the world that the running code belongs to. */
function ask<Name extends Question>(name: Name): Ledger[Name] {
  return ((...parameters: never[]) =>
    attempt().untilDeath(() =>
      (attempt().world.ledger[name] as (...given: never[]) => Promise<unknown>)(
        ...parameters,
      ),
    )) as unknown as Ledger[Name];
}

const ledger: Ledger = {
  open: ask('open'),
  acquire: ask('acquire'),
  renew: ask('renew'),
  record: ask('record'),
  release: ask('release'),
  get: async id => {
    if (attempt().overtaken) await attempt().waitsForSuccessor();
    return ask('get')(id);
  },
};

const catalog = {
  addLocation: async ({
    target,
    dryRun,
  }: {
    target: string;
    dryRun?: boolean;
  }) => {
    const { world } = attempt();
    if (!dryRun) world.registered.add(target);
    const metadata = { name: 'items', namespace: 'default' };
    return { entities: [{ apiVersion: 'v1', kind: 'Component', metadata }] };
  },
};

/** The actions with effects, on whatever world the running code belongs to. */
export const sagaActions = benchActions({
  host: HOST,
  ledger,
  github: connector,
  catalog: catalog as never,
  // The renewals by the clock of the machine never come: time passes in the schedule only.
  leaseSeconds: 86_400,
});
