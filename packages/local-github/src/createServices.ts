import { Api } from './api/Api';
import { Github } from './api/Call';
import { LocalGithubOptions } from './configuration/LocalGithubOptions';
import { readDescription } from './description/OpenApi';
import { listOperations } from './description/operations';
import { Faults } from './faults/Faults';
import { Services } from './http/listener';
import { Urls } from './http/Urls';
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
  const github: Github = {
    accounts: new Accounts(options.organisations),
    repositories: new RepositoryStore(options.directory),
    urls: new Urls(url),
    token: options.token,
  };
  const description = readDescription();
  const operations = listOperations(description);
  const faults = new Faults(operations.map(({ id }) => id));
  const api = new Api(github, {
    description,
    operations,
    validateAnswers: options.validateAnswers ?? false,
    faults,
  });
  const { host, port } = new URL(url);
  return { github, api, faults, hosts: [host, `localhost:${port}`] };
}
