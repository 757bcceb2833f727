import { DeliveryCheck } from '../DeliveryCheck';
import { clusterTexts } from '../kubernetes/clusterTexts';
import { inFile } from '../kubernetes/inFile';
import { goProgram } from '../programs/goProgram';
import { run } from '../programs/mustEnd';

/** What kube-score asks for and we decide otherwise: images are named by version or digest, which do not change. */
const OTHERWISE = ['--ignore-test', 'container-image-pull-policy'];

const options = ['--output-format', 'ci', '--kubernetes-version', 'v1.34'];

/** Manifests and charts, as people run them. */
export const practice: DeliveryCheck = {
  name: 'kube-score',
  concerns: path => /\/(kustomization|Chart)\.yaml$/.test(path),
  async problems(subject) {
    const texts = await clusterTexts(subject);
    const found = await Promise.all(texts.map(text => inFile(text, score)));
    return found.flat();
  },
};

async function score(folder: string): Promise<string[]> {
  const program = await goProgram('kube-score');
  const command = [program, 'score', ...options, ...OTHERWISE, 'all.yaml'];
  const { status, output } = await run(command, { cwd: folder });
  const found = output.match(/^\[(WARNING|CRITICAL)\].*$/gm) ?? [];
  return status === 0 || found.length ? found : [output];
}
