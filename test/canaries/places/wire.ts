import { Exchange, RecordingProxy } from '../world/RecordingProxy';
import { Content } from './Content';
import { Place } from './Place';

/** Both directions, headers and bodies; what a request shows who it is with is not among them. */
export const githubTraffic: Place = {
  name: 'HTTP between backend and GitHub',
  read: async ({ around }) => exchanged(around.toGithub, ['authorization']),
};

/** Between browsers and the backend, and between the backend's own plugins. */
export const portalTraffic: Place = {
  name: 'HTTP between browser and backend',
  read: async ({ around }) => exchanged(around.toBackend, []),
};

/** What is sent to the vault, but the login; its answers are the one place on the wire that a value may be in. */
export const vaultRequests: Place = {
  name: 'HTTP from backend to vault',
  async read({ around }) {
    const isLogin = ({ title }: Exchange) => title.endsWith('/login');
    return around.toVault.record
      .filter(exchange => !isLogin(exchange))
      .map(({ title, requestHeaders, sent }) => ({
        where: title,
        bytes: together(requestHeaders, sent),
      }));
  },
};

function exchanged(proxy: RecordingProxy, unseen: string[]): Content[] {
  return proxy.record.flatMap(
    ({ title, requestHeaders, responseHeaders, sent, received }) => {
      const headers = Object.entries(requestHeaders).filter(
        ([name]) => !unseen.includes(name),
      );
      return [
        { where: title, bytes: together(Object.fromEntries(headers), sent) },
        { where: `to ${title}`, bytes: together(responseHeaders, received) },
      ];
    },
  );
}

function together(headers: object, body: Buffer[]): Buffer {
  const head = Object.entries(headers).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from(`${head.join('\n')}\n\n`), ...body]);
}
