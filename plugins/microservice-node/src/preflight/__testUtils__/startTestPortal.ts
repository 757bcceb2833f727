import { generateKeyPairSync } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { LocalGithubOptions } from '@microservice-scaffolder/local-github';
import {
  startTestServer,
  TestServer,
  TOKEN,
} from '@microservice-scaffolder/local-github/testUtils';
import { createGithubConnector } from '../../github';
import { PreflightSources } from '../PreflightSources';
import { GOOD_ENTITIES } from './goodFacts';

/** A local GitHub, and what facts are gathered from. */
export interface TestPortal extends TestServer {
  host: string;
  /** Sources that reach the GitHub with these credentials, the owner's token by default. */
  sources(credentials?: object): PreflightSources;
}

export async function startTestPortal(
  options: Partial<LocalGithubOptions> = {},
): Promise<TestPortal> {
  const test = await startTestServer(options);
  const host = `127.0.0.1:${test.server.port}`;
  return Object.assign(test, {
    host,
    sources(credentials: object = { token: TOKEN }): PreflightSources {
      const github = [{ host, apiBaseUrl: test.apiBaseUrl, ...credentials }];
      const integrations = ScmIntegrations.fromConfig(
        mockServices.rootConfig({ data: { integrations: { github } } }),
      );
      return {
        policy: {},
        github: createGithubConnector({ integrations }),
        integrations,
        entities: async refs => refs.map(ref => GOOD_ENTITIES[ref]),
        secretProblems: async () => [],
      };
    },
  });
}

/** A GitHub App that is installed in `acme`, as GitHub and as Backstage know it. */
export function testApp(
  permissions: Record<string, 'read' | 'write'>,
  id = 4711,
) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const onGithub = {
    id,
    slug: `scaffolder-${id}`,
    publicKey,
    permissions,
    installations: [{ id: id + 1, account: 'acme' }],
  };
  const inBackstage = {
    appId: id,
    privateKey,
    clientId: 'Iv1.scaffolder',
    clientSecret: 'unused',
    webhookSecret: 'unused',
  };
  return { onGithub, inBackstage };
}
