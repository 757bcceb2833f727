import { JsonObject } from '@backstage/types';
import { CopiedValues, TemplateEngine } from '../engine';
import type { Dialect } from '../engine';
import { backstageFilters } from './backstageFilters';
import { loadTemplateModules } from './loadTemplateModules';
import { plainValues } from './plainValues';
import { SkeletonRequest } from './SkeletonRequest';

/** One file of a skeleton may be as large as what it makes. */
const LARGEST = 8 * 1024 * 1024;

/** Renders names and texts of one skeleton. */
export interface SkeletonEngine {
  /** @param name - the path, for messages */
  render: (name: string, text: string) => string;
}

/**
 * The engine for a skeleton that was written for `fetch:template`: its delimiters, its values, its filters, and texts that
 * print nothing for what is missing. A text without any tag never reaches the engine.
 */
export function skeletonEngine(request: SkeletonRequest): SkeletonEngine {
  const { cookiecutterCompat = false } = request;
  const dialect = dialectOf(request);
  const added = loadTemplateModules(request.templateModules ?? []);
  const engine = new TemplateEngine({
    dialect,
    budgets: { template: LARGEST },
    // Each text of a skeleton is rendered once.
    remembered: 0,
    globals: added.globals,
    filters: {
      ...added.filters,
      ...(cookiecutterCompat ? { jsonify } : {}),
      ...backstageFilters(request.hosts ?? {}),
    },
  });
  const values: JsonObject = {
    [cookiecutterCompat ? 'cookiecutter' : 'values']: plainValues(
      request.values,
    ),
  };
  const copies = new CopiedValues();
  const tags = ['{%', '{#', dialect.expression[0]];
  return {
    render: (name, text) =>
      tags.some(tag => text.includes(tag))
        ? engine.render({ name, text }, values, { copies })
        : text,
  };
}

function dialectOf(request: SkeletonRequest): Dialect {
  return {
    expression: request.cookiecutterCompat ? ['{{', '}}'] : ['${{', '}}'],
    trimBlocks: request.trimBlocks ?? false,
    lstripBlocks: request.lstripBlocks ?? false,
    strict: false,
  };
}

/** As cookiecutter has it, with what Backstage makes of indentation: none. */
function jsonify(value: unknown): string {
  return JSON.stringify(value);
}
