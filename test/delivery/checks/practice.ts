import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DeliveryCheck } from '../DeliveryCheck';
import { CHART_VALUES, helmTemplate } from '../kubernetes/helmTemplate';
import { kustomize } from '../kubernetes/kustomize';
import { goProgram } from '../programs/goProgram';
import { run } from '../programs/mustEnd';

/** What kube-score asks for and we decide otherwise: images are named by version or digest, which do not change. */
const OTHERWISE = ['--ignore-test', 'container-image-pull-policy'];

/** Manifests and charts, as people run them. */
export const practice: DeliveryCheck = {
  name: 'kube-score',
  concerns: path => /\/(kustomization|Chart)\.yaml$/.test(path),
  async problems({ folder, files }) {
    const texts = [];
    for (const file of files) texts.push(...(await textsOf(folder, file)));
    const found = await Promise.all(texts.map(score));
    return found.flat();
  },
};

async function textsOf(folder: string, file: string): Promise<string[]> {
  if (!file.endsWith('/Chart.yaml')) return [await kustomize(folder, file)];
  const chart = join(folder, dirname(file));
  return Promise.all(CHART_VALUES.map(values => helmTemplate(chart, values)));
}

async function score(text: string): Promise<string[]> {
  const program = await goProgram('kube-score');
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  writeFileSync(join(folder, 'all.yaml'), text);
  const options = ['--output-format', 'ci', '--kubernetes-version', 'v1.34'];
  const command = [program, 'score', ...options, ...OTHERWISE, 'all.yaml'];
  try {
    const { output } = await run(command, { cwd: folder });
    const lines = output.split('\n');
    if (!lines.some(line => line.startsWith('[OK]'))) return [output];
    return lines.filter(line => /^\[(WARNING|CRITICAL)\]/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
