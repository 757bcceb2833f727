import { ContractError } from '../ContractError';
import type { Answer, Call } from '../http/HttpClient';
import { type Row, rowsOf, totalOf } from '../http/rowsOf';
import { Session, spell } from '../Session';
import type { CallerName, Json } from '../Vectors';

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

/** Which list to read, in pages of which size, and who reads it. */
export interface ListRequest {
  path: string;
  query: string;
  size: number;
  by?: CallerName;
}

/** Reads a list page by page, whatever its style. */
export class ListReader {
  private readonly session: Session;
  private readonly request: ListRequest;

  constructor(session: Session, request: ListRequest) {
    this.session = session;
    this.request = request;
  }

  /** @returns the pages, at most so many */
  async *pages(most: number): AsyncGenerator<ListPage> {
    let cursor: string | undefined;
    for (let number = 0; number < most; number += 1) {
      const page = await this.pageAt(number, cursor);
      yield page;
      cursor = cursorOf(page.answer);
      const { style } = paginationOf(this.session);
      const ended =
        style === 'cursor' ? !cursor : page.rows.length < this.request.size;
      if (ended) return;
    }
  }

  /** The page of a number, counted from 0, or behind a cursor. */
  async pageAt(number: number, cursor?: string): Promise<ListPage> {
    const { path, query, size, by } = this.request;
    const call = {
      method: 'GET',
      path: `${path}?${[query, this.place(number, cursor)]
        .filter(Boolean)
        .join('&')}`,
      headers: {},
      by,
    };
    const answer = await this.session.expect(call, { status: 200 });
    const rows = rowsOf(answer);
    if (!rows || rows.length > size) {
      const fault = rows
        ? `the page has ${rows.length} rows, not ${size} at most`
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
    const { size } = this.request;
    if (style === 'page') return `page=${number + 1}&size=${size}`;
    if (style === 'cursor') {
      return [
        `${limitParameter}=${size}`,
        ...(cursor ? [`cursor=${encodeURIComponent(cursor)}`] : []),
      ].join('&');
    }
    const offset = number * size;
    return `${offsetParameter}=${offset}&${limitParameter}=${size}`;
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
