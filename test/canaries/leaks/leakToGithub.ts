import { RootConfigService } from '@backstage/backend-plugin-api';
import { leaksOf, texts, together } from './leaksOf';

type Send = (method: string, path: string, body: object) => Promise<void>;

/** Lets canaries out in each place that GitHub has, in a repository of its own. */
export async function leakToGithub(
  seed: string,
  config: RootConfigService,
): Promise<void> {
  const send = sender(config);
  const repository = '/repos/acme/leaks';
  await send('POST', '/orgs/acme/repos', { name: 'leaks', auto_init: true });
  // Nothing leads to this one.
  const object = together(leaksOf(seed, 'git objects')).toString('base64');
  await send('POST', `${repository}/git/blobs`, {
    ...{ content: object, encoding: 'base64' },
  });
  const file = together(leaksOf(seed, 'ZIPs')).toString('base64');
  await send('PUT', `${repository}/contents/leak`, {
    ...{ message: 'Leak', content: file },
  });
  const values = texts(leaksOf(seed, "GitHub's records"));
  for (const [index, value] of values.entries()) {
    const name = `LEAK_${index}`;
    await send('POST', `${repository}/actions/variables`, { name, value });
  }
  await leakOnTheWire(seed, config);
}

/** To where GitHub has nothing. */
async function leakOnTheWire(
  seed: string,
  config: RootConfigService,
): Promise<void> {
  const leaks = leaksOf(seed, 'HTTP between backend and GitHub');
  const [{ apiBaseUrl }] = integrations(config);
  const body = together(leaks);
  await fetch(`${apiBaseUrl}/nowhere`, { method: 'POST', body });
}

function sender(config: RootConfigService): Send {
  const [{ apiBaseUrl, token }] = integrations(config);
  return async (method, path, body) => {
    const response = await fetch(`${apiBaseUrl}${path}`, {
      method,
      headers: {
        authorization: `token ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${await response.text()}`);
    }
  };
}

function integrations(config: RootConfigService) {
  return config.get<{ apiBaseUrl: string; token: string }[]>(
    'integrations.github',
  );
}
