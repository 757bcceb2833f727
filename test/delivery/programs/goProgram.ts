import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mustEnd } from './mustEnd';
import { toolCache } from './toolCache';

/** Programs that only their source offers: what to build, by name. A newer version is built beside the older one. */
export const SOURCES = {
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  helm: 'helm.sh/helm/v4/cmd/helm@v4.3.1',
  'kube-score': 'github.com/zegl/kube-score/cmd/kube-score@v1.20.0',
} as const;

/**
 * A program that Go has built, now or before.
 *
 * @throws when Go is missing or cannot build it
 */
export async function goProgram(name: keyof typeof SOURCES): Promise<string> {
  const [, version] = SOURCES[name].split('@');
  const folder = join(toolCache, `${name}-${version}`);
  const program = join(folder, name);
  if (!existsSync(program)) {
    const env = { GOBIN: folder, GOTOOLCHAIN: 'auto', GOFLAGS: '' };
    await mustEnd(['go', 'install', SOURCES[name]], { env });
  }
  return program;
}

/** The folder of a module's files, which the proxy of Go hands out without building anything. */
export async function goModule(module: string): Promise<string> {
  const said = await mustEnd(['go', 'mod', 'download', '-json', module], {
    env: { GOFLAGS: '' },
  });
  return JSON.parse(said).Dir;
}
