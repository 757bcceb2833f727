import { contestants } from '../contestants/contestants';
import { describeFigure } from '../goals/Goal';
import { mediansOf } from '../measure/medians';
import { Round } from '../measure/Measurement';
import { skeletonKinds } from '../skeletons/SkeletonKind';
import { barChart } from './barChart';
import { growthChart } from './growthChart';

type Measured = ReadonlyMap<string, readonly Round[]>;

const GROWING = ['100-templates', '1000-templates', '10000-templates'];

/** A picture in a file beside the page. */
export interface Picture {
  file: string;
  title: string;
  svg: string;
}

/** The pictures of the page. */
export function pictures(measured: Measured): Picture[] {
  const growing = 'Time of the first render over the number of files';
  const whole = 'Whole process for 1,000 files, times that of the floor';
  const rounds = measured.get('1000-templates') ?? [];
  return [
    {
      file: 'render-growth.svg',
      title: growing,
      svg: growthChart(growing, growth(measured)),
    },
    {
      file: 'render-processes.svg',
      title: whole,
      svg: barChart(whole, processes(rounds)),
    },
  ];
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
