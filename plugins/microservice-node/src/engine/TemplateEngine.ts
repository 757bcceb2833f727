import { JsonObject } from '@backstage/types';
import { BranchObserver } from './BranchObserver';
import { Budgets, defaultBudgets, Meter } from './runtime/Meter';
import { Dialect, ownDialect } from './Dialect';
import { CompiledTemplate } from './compile/CompiledTemplate';
import {
  exportsOf,
  runTemplate,
  startOf,
  topScope,
} from './compile/runTemplate';
import { builtInFilters } from './filters/builtInFilters';
import { looseFilters } from './filters/loose/looseFilters';
import { errorDetails } from './errorDetails';
import { FilterTable, TemplateFilter } from './filters/FilterTable';
import { GivenValues } from './runtime/GivenValues';
import { makeGlobals } from './runtime/globals';
import { HostGlobals, TemplateGlobal } from './runtime/HostGlobals';
import { Output } from './runtime/Output';
import { Session } from './runtime/Session';
import { TemplateCache } from './TemplateCache';
import { TemplateContext } from './runtime/TemplateContext';
import { located, TemplateError } from './TemplateError';
import { CopiedValues } from './values/CopiedValues';
import { Dictionary, emptyDictionary } from './values/Value';

/**
 * A template: its name in the library, such as `stack/fastapi/units/router.njk`, and its text.
 *
 * @public
 */
export interface TemplateSource {
  name: string;
  text: string;
  /** The layer that it comes from, for errors: `stack/fastapi`. */
  layerId?: string;
}

/**
 * Finds the templates that others include, import or extend. A name that starts with `./` is relative to `from`, the name
 * of the template that asks. The engine refuses absolute names, `..` and odd characters before it asks.
 *
 * @public
 */
export interface TemplateLoader {
  load(name: string, from: string): TemplateSource | undefined;
}

/**
 * What an engine is made of; everything may be left out.
 *
 * @public
 */
export interface TemplateEngineOptions {
  loader?: TemplateLoader;
  filters?: Record<string, TemplateFilter>;
  /** Values and functions that every template has. */
  globals?: Record<string, TemplateGlobal>;
  budgets?: Partial<Budgets>;
  /** Our own where nothing else is said. */
  dialect?: Partial<Dialect>;
  /** How many templates stay compiled; 2,000 where nothing is said. */
  remembered?: number;
  /** Measures which conditions were tried. */
  observer?: BranchObserver;
}

/**
 * What one render gets beside its values.
 *
 * @public
 */
export interface RenderOptions {
  /** Namespaces of macros by name; of several sources the later one wins, macro by macro. */
  modules?: Record<string, TemplateSource[]>;
  /** Copies of values that several renders share. */
  copies?: CopiedValues;
}

/**
 * Renders templates in the language of nunjucks without running any code of theirs.
 *
 * @public
 */
export class TemplateEngine {
  private readonly budgets: Budgets;
  private readonly strict: boolean;
  private readonly cache: TemplateCache;
  private readonly globals: HostGlobals;
  private readonly loader: TemplateLoader | undefined;

  constructor(options: TemplateEngineOptions = {}) {
    this.budgets = { ...defaultBudgets, ...options.budgets };
    const dialect = { ...ownDialect, ...options.dialect };
    this.strict = dialect.strict;
    const language = dialect.strict ? builtInFilters : looseFilters;
    this.cache = new TemplateCache(
      {
        filters: new FilterTable(options.filters, language),
        dialect,
        isAlone: !options.loader,
        observer: options.observer,
      },
      this.budgets,
      options.remembered,
    );
    this.globals = new HostGlobals(options.globals);
    this.loader = options.loader;
  }

  /**
   * Renders a template.
   *
   * @param source - the template
   * @param values - the variables it starts with: plain JSON data, copied when they are read
   * @returns the text
   * @throws TemplateError with the place and the reason, for anything that is wrong with the template or its values
   */
  render(
    source: TemplateSource,
    values: JsonObject,
    options: RenderOptions = {},
  ): string {
    const meter = new Meter(this.budgets, startOf(source));
    const session = new Session<CompiledTemplate>(
      meter,
      makeGlobals(meter, { strict: this.strict, host: this.globals }),
      (name, from) => this.find({ name, from }, meter),
    );
    try {
      return this.renderIn(session, source, { ...options, values });
    } catch (error) {
      const fault =
        error instanceof RangeError
          ? tooDeep(meter)
          : located(error, startOf(source));
      throw this.detailed(fault, [source, ...modulesOf(options)], meter);
    }
  }

  /**
   * Compiles a template without rendering it, so that an observer knows all of its conditions.
   *
   * @throws TemplateError for what cannot be parsed, and for unknown filters, tests and arguments
   */
  compile(source: TemplateSource): void {
    try {
      this.cache.compiled(source);
    } catch (error) {
      throw this.detailed(error, [source]);
    }
  }

  private detailed(error: unknown, given: TemplateSource[], meter?: Meter) {
    if (!(error instanceof TemplateError)) return error;
    const { template } = error;
    const source =
      given.find(({ name }) => name === template) ??
      this.loader?.load(template, template);
    return Object.assign(error, {
      details: errorDetails(error, source, meter),
    });
  }

  private renderIn(
    session: Session<CompiledTemplate>,
    source: TemplateSource,
    given: RenderOptions & { values: JsonObject },
  ) {
    const template = this.cache.compiled(source);
    const values = new GivenValues(
      given.values,
      session.globals,
      template.changesLists ? undefined : given.copies,
    );
    const context = new TemplateContext(session, values);
    for (const [name, sources] of Object.entries(given.modules ?? {})) {
      context.variables.set(name, this.overlaid(sources, session));
    }
    const output = new Output(session.meter);
    runTemplate({ template, at: startOf(source) }, topScope(context), output);
    return output.text;
  }

  private overlaid(
    sources: TemplateSource[],
    session: Session<CompiledTemplate>,
  ): Dictionary {
    const module = emptyDictionary();
    for (const source of sources)
      Object.assign(
        module,
        exportsOf(this.cache.compiled(source), {
          session,
          at: startOf(source),
        }),
      );
    return module;
  }

  /** Pays for the text each time: it is compared with what is known, however little of it runs. */
  private find(
    { name, from }: Record<'name' | 'from', string>,
    meter: Meter,
  ): CompiledTemplate | undefined {
    const source = this.loader?.load(name, from);
    if (!source) return undefined;
    meter.chargeText(source.text.length);
    return this.cache.compiled(source);
  }
}

function modulesOf({ modules = {} }: RenderOptions): TemplateSource[] {
  return Object.values(modules).flat();
}

/** JavaScript's own stack or string limit was met before ours. */
function tooDeep(meter: Meter): TemplateError {
  return new TemplateError(
    meter.lastPlace,
    'the template is nested too deeply here',
  );
}
