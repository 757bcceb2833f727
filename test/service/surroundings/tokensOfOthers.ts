import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { Plan } from '../../../plugins/microservice-common/src/model';
import { apiKeys } from './apiKeys';
import { Caller } from './Caller';
import { scopesOf, TokenSigner } from './TokenSigner';

type ScopedPlan = Pick<Plan, 'ir'>;

/** Callers with tokens of one known signer, and one of them with an API key. */
export function tokensOrKeys(plan: ScopedPlan): Caller {
  const signer = new TokenSigner('https://login.example.org');
  const keys = apiKeys(plan);
  const headers = signer.headersFor(scopesOf(plan));
  return {
    settings: {
      ...keys.settings,
      JWT_PUBLIC_KEY: signer.publicKey,
      JWT_ISSUER: signer.issuer,
      JWT_AUDIENCE: signer.audience,
    },
    async credentials(url) {
      const { peer } = await keys.credentials(url);
      return { ...headers, peer };
    },
  };
}

/** Callers with tokens of an identity provider on this machine. */
export async function tokensOfIssuer(plan: ScopedPlan): Promise<Caller> {
  const answers: Record<string, object> = {};
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[request.url!] ?? {}));
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  server.unref();
  const { port } = server.address() as AddressInfo;
  const signer = new TokenSigner(`http://127.0.0.1:${port}`);
  const { issuer, audience, keySet } = signer;
  answers['/.well-known/openid-configuration'] = {
    issuer,
    jwks_uri: `${issuer}/keys`,
  };
  answers['/keys'] = keySet;
  return {
    settings: { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience },
    credentials: async () => signer.headersFor(scopesOf(plan)),
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
