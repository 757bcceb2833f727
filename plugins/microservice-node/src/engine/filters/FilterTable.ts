import { JsonValue } from '@backstage/types';
import { callHost } from '../runtime/callHost';
import { relatedName } from '../suggestions';
import { Position, TemplateError } from '../TemplateError';
import { builtInFilters, refusedFilters } from './builtInFilters';
import { Filter, Filters } from './Filter';

/**
 * A filter of the host: gets the value and the positional arguments as plain data and returns plain data. What it throws
 * becomes the reason of a `TemplateError`.
 *
 * @public
 */
export type TemplateFilter = (
  value: any,
  ...args: any[]
) => JsonValue | undefined;

/** The filters of one engine: those of the language and those of the host, which win. */
export class FilterTable {
  private readonly filters: Map<string, Filter>;

  /**
   * @param own - filters of the host
   * @param language - those of the dialect
   */
  constructor(
    own: Record<string, TemplateFilter> = {},
    language: Filters = builtInFilters,
  ) {
    const wrapped = Object.entries(own).map(
      ([name, filter]) => [name, fromHost(filter)] as const,
    );
    this.filters = new Map([...language, ...wrapped]);
  }

  /** Finds a filter; throws a `TemplateError` for a name that is unknown or refused. */
  find(name: string, at: Position): Filter {
    const filter = this.filters.get(name);
    if (filter) return filter;
    const why = refusedFilters.get(name);
    if (why)
      throw new TemplateError(
        at,
        `the filter '${name}' is not supported: ${why}`,
      );
    throw new TemplateError(
      at,
      `there is no filter '${name}'`,
      relatedName(name, this.filters.keys()),
    );
  }
}

function fromHost(filter: TemplateFilter): Filter {
  return {
    isOfHost: true,
    apply: (value, args, meter) => callHost(filter, [value, ...args], meter),
  };
}
