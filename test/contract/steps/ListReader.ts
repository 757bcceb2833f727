import { ContractError } from '../ContractError';
import type { Answer, Call } from '../http/HttpClient';
import { type Row, rowsOf, totalOf } from '../http/rowsOf';
import { Session, spell } from '../Session';
import type { Json } from '../Vectors';

/** One page of a list, and how to ask for it. */
export interface ListPage {
  rows: Row[];
  total?: number;
  /** Whether the answer says that there is another. */
  more: boolean;
  call: Call;
  answer: Answer;
}

interface Pagination {
  style: 'limit_offset' | 'page' | 'cursor';
  envelope: 'bare' | 'page';
  max: number;
  offsetParameter: string;
  limitParameter: string;
}

/** Reads a list page by page, whatever its style. */
export class ListReader {
  private readonly session: Session;
  private readonly path: string;
  private readonly query: string;
  private readonly size: number;

  constructor(
    session: Session,
    { path, query, size }: { path: string; query: string; size: number },
  ) {
    this.session = session;
    this.path = path;
    this.query = query;
    this.size = size;
  }

  /** @returns the pages, at most so many */
  async *pages(most: number): AsyncGenerator<ListPage> {
    let cursor: string | undefined;
    for (let number = 0; number < most; number += 1) {
      const page = await this.pageAt(number, cursor);
      yield page;
      cursor = cursorOf(page.answer);
      const { style } = paginationOf(this.session);
      const ended = style === 'cursor' ? !cursor : page.rows.length < this.size;
      if (ended) return;
    }
  }

  /** The page of a number, counted from 0, or behind a cursor. */
  async pageAt(number: number, cursor?: string): Promise<ListPage> {
    const call = {
      method: 'GET',
      path: `${this.path}?${[this.query, this.place(number, cursor)]
        .filter(Boolean)
        .join('&')}`,
      headers: {},
    };
    const answer = await this.session.expect(call, { status: 200 });
    const rows = rowsOf(answer);
    if (!rows || rows.length > this.size) {
      const fault = rows
        ? `the page has ${rows.length} rows, not ${this.size} at most`
        : 'the answer is no list';
      throw new ContractError([fault], spell(call), answer);
    }
    const more =
      paginationOf(this.session).style === 'cursor'
        ? cursorOf(answer) !== undefined
        : /rel="?next"?/.test(answer.headers.link ?? '');
    return { rows, total: totalOf(answer), more, call, answer };
  }

  private place(number: number, cursor?: string): string {
    const { style, limitParameter, offsetParameter } = paginationOf(
      this.session,
    );
    if (style === 'page') return `page=${number + 1}&size=${this.size}`;
    if (style === 'cursor') {
      return [
        `${limitParameter}=${this.size}`,
        ...(cursor ? [`cursor=${encodeURIComponent(cursor)}`] : []),
      ].join('&');
    }
    const offset = number * this.size;
    return `${offsetParameter}=${offset}&${limitParameter}=${this.size}`;
  }
}

/** How this service cuts its lists. */
export function paginationOf({ world }: Session): Pagination {
  return (world.vectors.api as { pagination: unknown })
    .pagination as Pagination;
}

/** The cursor of the next page, from the envelope or the Link header. */
export function cursorOf({ json, headers }: Answer): string | undefined {
  const inside = (json as { next_cursor?: Json } | undefined)?.next_cursor;
  if (inside) return String(inside);
  const link = /<([^>]*)>;\s*rel="?next"?/.exec(headers.link ?? '');
  if (!link) return undefined;
  const { searchParams } = new URL(link[1], 'http://localhost');
  return searchParams.get('cursor') ?? undefined;
}
