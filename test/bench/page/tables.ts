import { contestants } from '../contestants/contestants';
import { describeFigure } from '../goals/Goal';
import { Medians, mediansOf } from '../measure/medians';
import { Round } from '../measure/Measurement';
import { Cells } from './goalTable';

/** A column: its head, and the cell of a contestant. */
type Column = [head: string, cell: (medians: Medians) => string];

const COLUMNS: readonly Column[] = [
  ['first render, ms', ({ cold }) => whole(cold)],
  ['×', ({ overFloor }) => ratio(overFloor.cold)],
  ['cores, ms', ({ cpu }) => whole(cpu)],
  ['×', ({ overFloor }) => ratio(overFloor.cpu)],
  ['later render, ms', ({ warm }) => whole(warm)],
  ['×', ({ overFloor }) => ratio(overFloor.warm)],
  ['whole process, ms', ({ wall }) => whole(wall)],
  ['×', ({ overFloor }) => ratio(overFloor.wall)],
  ['still, ms', ({ stall }) => whole(stall)],
  ['memory, MB', ({ peak }) => whole(peak)],
  ['loaded, MB', ({ loaded }) => whole(loaded)],
  ['rounds', ({ rounds }) => String(rounds)],
];

/** What everyone needed for one skeleton. */
export function skeletonTable(rounds: readonly Round[]): Cells {
  const rows = contestants.flatMap(({ id, title }) => {
    const medians = mediansOf(rounds, id);
    return medians ? [{ title, medians }] : [];
  });
  const columns = COLUMNS.filter(([, cell]) =>
    rows.some(({ medians }) => cell(medians)),
  );
  return [
    ['', ...columns.map(([head]) => head)],
    rows.map(({ title, medians }) => [
      title,
      ...columns.map(([, cell]) => cell(medians)),
    ]),
  ];
}

/** How many times as long ten times as many files take: ten times is linear. */
export function growthLine(
  measured: ReadonlyMap<string, readonly Round[]>,
): string {
  const parts = ['engine', 'action', 'fetch', 'floor'].flatMap(id => {
    const [small, large] = ['1000-templates', '10000-templates'].map(
      kind => mediansOf(measured.get(kind) ?? [], id)?.cold,
    );
    if (!small || !large) return [];
    const { title } = contestants.find(each => each.id === id)!;
    return [`${describeFigure(large / small)} (${title})`];
  });
  return `Growth: 10,000 files take so many times as long as 1,000, where 10 is linear: ${parts.join(
    ', ',
  )}.`;
}

function whole(figure: number | undefined): string {
  return figure === undefined ? '' : Math.round(figure).toLocaleString('en');
}

function ratio(figure: number | undefined): string {
  return figure === undefined ? '' : describeFigure(figure);
}
