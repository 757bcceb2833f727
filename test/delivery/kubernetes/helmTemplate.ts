import { goProgram } from '../programs/goProgram';
import { mustEnd } from '../programs/mustEnd';

/** Values with which a chart is rendered: its own, and those that take the other side of each switch. */
export const CHART_VALUES: string[][] = [
  [],
  [
    ...['--set', 'ingress.enabled=false', '--set', 'httpRoute.enabled=true'],
    ...['--set', 'autoscaling.enabled=false', '--set', 'replicas=3'],
  ],
  [
    ...['--set', 'ingress.enabled=true', '--set', 'httpRoute.enabled=false'],
    ...['--set', 'ingress.className=public'],
    ...['--set', 'imagePullSecrets[0].name=registry'],
    ...['--set', `image.digest=sha256:${'0'.repeat(64)}`],
  ],
];

/** Everything that a chart makes of values, hooks and tests too, as one text. */
export async function helmTemplate(
  chart: string,
  values: string[],
): Promise<string> {
  const helm = await goProgram('helm');
  return mustEnd([helm, 'template', 'release', chart, ...values]);
}
