import { readCaller } from './access/readCaller';
import { Api } from './api/Api';
import { Github } from './api/Call';
import { Apps } from './apps/Apps';
import { LocalGithubOptions } from './configuration/LocalGithubOptions';
import { readDescription } from './description/OpenApi';
import { listOperations } from './description/operations';
import { Faults } from './faults/Faults';
import { Services } from './http/listener';
import { Urls } from './http/Urls';
import { Lag } from './lag/Lag';
import { Limits } from './limits/Limits';
import { Accounts } from './store/Accounts';
import { RepositoryStore } from './store/RepositoryStore';

/**
 * Puts the server's parts together.
 *
 * @param options who exists and how the server behaves
 * @param url the server's root
 */
export function createServices(
  options: LocalGithubOptions,
  url: string,
): Services {
  const { users = [], clock = Date.now, token } = options;
  const accounts = new Accounts(options.organisations, users);
  const apps = new Apps(options.apps ?? [], accounts, clock);
  const github: Github = {
    accounts,
    apps,
    limits: new Limits(options.limits ?? {}, clock),
    repositories: new RepositoryStore(options.directory),
    urls: new Urls(url),
    token,
  };
  const description = readDescription();
  const operations = listOperations(description);
  const faults = new Faults(operations.map(({ id }) => id));
  const api = new Api(github, {
    description,
    operations,
    validateAnswers: options.validateAnswers ?? false,
    faults,
    lag: new Lag(options.lag ?? {}, clock),
  });
  const { host, port } = new URL(url);
  const known = { accounts, apps, users, token };
  const identify = (header?: string) => readCaller(header, known);
  return { github, api, faults, identify, hosts: [host, `localhost:${port}`] };
}
