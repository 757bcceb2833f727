import { contestants } from '../contestants/contestants';
import { describeFigure } from '../goals/Goal';
import { mediansOf } from '../measure/medians';
import { Round } from '../measure/Measurement';
import { skeletonKinds } from '../skeletons/SkeletonKind';
import { barChart } from './barChart';
import { growthChart } from './growthChart';

type Measured = ReadonlyMap<string, readonly Round[]>;

const GROWING = ['100-templates', '1000-templates', '10000-templates'];

/** The pictures of the page, by the names of their files. */
export function pictures(measured: Measured): Record<string, string> {
  return {
    'render-growth.svg': growthChart(
      'Time of the first render over the number of files',
      growth(measured),
    ),
    'render-processes.svg': barChart(
      'Whole process for 1,000 files, times that of the floor',
      processes(measured.get('1000-templates') ?? []),
    ),
  };
}

function growth(measured: Measured) {
  return contestants.flatMap(({ id, title }) => {
    const points = skeletonKinds
      .filter(kind => GROWING.includes(kind.id))
      .flatMap(kind => {
        const cold = mediansOf(measured.get(kind.id) ?? [], id)?.cold;
        return cold ? [[kind.files, cold] as const] : [];
      });
    return points.length ? [{ label: title, points }] : [];
  });
}

function processes(rounds: readonly Round[]) {
  return contestants.flatMap(({ id, title }) => {
    const value = mediansOf(rounds, id)?.overFloor.wall;
    return value
      ? [{ label: title, value, words: `${describeFigure(value)} ×` }]
      : [];
  });
}
