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

/** How the time over the floor changes from one size to ten times as many files. */
export function growthLine(
  measured: ReadonlyMap<string, readonly Round[]>,
): string {
  const [small, large] = ['1000-templates', '10000-templates'].map(
    id => mediansOf(measured.get(id) ?? [], 'engine')?.overFloor.cold,
  );
  if (!small || !large) return '';
  return `Growth: \`renderSkeleton\` takes ${describeFigure(
    small,
  )} times the floor for 1,000 files and ${describeFigure(
    large,
  )} times for 10,000; it grows as the floor does where the two are the same.`;
}

function whole(figure: number | undefined): string {
  return figure === undefined ? '' : Math.round(figure).toLocaleString('en');
}

function ratio(figure: number | undefined): string {
  return figure === undefined ? '' : describeFigure(figure);
}
