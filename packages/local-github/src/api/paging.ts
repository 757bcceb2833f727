import { Call } from './Call';

/** The part of a list that a call asks for. */
export interface Page {
  number: number;
  size: number;
}

/** GitHub's defaults and upper bound. */
const SIZE = { default: 30, most: 100 };

/** Reads `page` and `per_page`. */
function pageOf(call: Call): Page {
  const asked = Number(call.query.per_page ?? SIZE.default);
  return {
    number: Math.max(1, Number(call.query.page ?? 1)),
    size: asked < 1 ? SIZE.default : Math.min(asked, SIZE.most),
  };
}

/**
 * Cuts the page out of a list.
 *
 * @returns the items of the page, and the `link` header that leads to the others
 */
export function paginate<T>(
  call: Call,
  items: T[],
): { items: T[]; headers: Record<string, string> } {
  const page = pageOf(call);
  const start = (page.number - 1) * page.size;
  const last = Math.max(1, Math.ceil(items.length / page.size));
  return {
    items: items.slice(start, start + page.size),
    headers: linkHeader(call, page.number, last),
  };
}

function linkHeader(
  call: Call,
  current: number,
  last: number,
): Record<string, string> {
  const relations: Array<[string, number, boolean]> = [
    ['prev', current - 1, current > 1],
    ['next', current + 1, current < last],
    ['last', last, current < last],
    ['first', 1, current > 1],
  ];
  const links = relations
    .filter(([, , exists]) => exists)
    .map(([relation, number]) => {
      const address = new URL(call.address);
      address.searchParams.set('page', String(number));
      return `<${address}>; rel="${relation}"`;
    });
  return links.length > 0 ? { link: links.join(', ') } : {};
}
