import { Cells } from '../../bench/page/goalTable';
import { Found } from './Found';

/** A row for each kind of work, a column for each skeleton, in percent. */
export function worksTable(found: ReadonlyMap<string, Found>): Cells {
  const columns = [...found].map(([id, { works }]) => {
    const sum = works.reduce((all, [, milliseconds]) => all + milliseconds, 0);
    return { id, shares: new Map(works.map(([work, ms]) => [work, ms / sum])) };
  });
  const names = [...new Set(columns.flatMap(each => [...each.shares.keys()]))];
  return [
    ['', ...columns.map(({ id }) => id)],
    names.map(name => [
      name,
      ...columns.map(({ shares }) => percent(shares.get(name) ?? 0)),
    ]),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
