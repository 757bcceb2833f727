import { ownDialect } from '../Dialect';
import { compileTemplate } from '../compile/compileTemplate';
import { startOf } from '../compile/runTemplate';
import { FilterTable } from '../filters/FilterTable';
import { parseTemplate } from '../syntax/nunjucksSyntax';
import type { TemplateLoader, TemplateSource } from '../TemplateEngine';
import { Position, TemplateError } from '../TemplateError';
import { callFaults } from './callFaults';
import { computed, either, Variable } from './Traced';
import { traceBody } from './traceStatements';
import { traceExpression } from './traceExpressions';
import { exportsOf, globalVariable } from './traceTemplates';
import { TraceContext, TraceScope } from './TraceScope';
import { TemplateTrace, TraceRecorder, ValuePath } from './TemplateTrace';
import { ParsedTemplate, Tracing } from './Tracing';
import { walkTemplate } from './walkTemplate';

/** What an inspector may know of the world around its templates. @public */
export interface InspectorOptions {
  loader?: TemplateLoader;
  /** The texts that may stand at a place of the given values; nothing where only rendering could tell. */
  textsAt?(path: ValuePath): readonly string[] | undefined;
}

/**
 * Looks at templates without rendering them: what is wrong with each, and what it uses of the values it is given.
 * Templates are parsed once.
 *
 * @public
 */
export class TemplateInspector {
  private readonly parsed = new Map<string, ParsedTemplate>();
  private readonly filters = new FilterTable();

  constructor(private readonly options: InspectorOptions = {}) {}

  /** Errors of syntax, and filters, tests and arguments that do not exist; each with its place. */
  errors(source: TemplateSource): TemplateError[] {
    try {
      const found = callFaults(this.parse(source).body, this.filters);
      if (!found.length)
        compileTemplate(source, {
          filters: this.filters,
          dialect: ownDialect,
        });
      return found;
    } catch (error) {
      if (error instanceof TemplateError) return [error];
      throw error;
    }
  }

  /** Where a template asks: each `if` and `switch` block. Throws a TemplateError for one that cannot be parsed. */
  conditions(source: TemplateSource): Position[] {
    const places: Position[] = [];
    walkTemplate(this.parse(source).body, {
      statement: ({ kind, at }) => {
        if (kind === 'if' || kind === 'switch') places.push(at);
      },
    });
    return places;
  }

  /**
   * What a template uses, with all that it includes, imports and calls. Every branch counts. Templates that cannot be
   * parsed are passed over: {@link TemplateInspector.errors} names them.
   *
   * @param source - the template
   * @param modules - namespaces of macros by name, each of one or several templates
   */
  trace(
    source: TemplateSource,
    modules: Record<string, TemplateSource[]> = {},
  ): TemplateTrace {
    const tracing = this.tracing();
    const known = new Map(
      Object.entries(modules).map(([name, sources]) => [
        name,
        this.module(sources, tracing),
      ]),
    );
    const context = new TraceContext(
      name => known.get(name) ?? globalVariable(name),
      true,
    );
    const scope = new TraceScope(context, undefined, {
      isolated: true,
      top: true,
    });
    const template = this.readable(source);
    tracing.record.template(source.name);
    tracing.stack.push(source.name);
    const printed = tracing.body(template?.body ?? [], scope);
    printed.sources.forEach(text => tracing.record.print(text));
    return tracing.record.trace();
  }

  private tracing(): Tracing {
    const tracing: Tracing = {
      record: new TraceRecorder(),
      load: (name, from) => {
        const found = this.options.loader?.load(name, from);
        return (
          found && (this.readable(found) ?? { name: found.name, body: [] })
        );
      },
      textsAt: path => this.options.textsAt?.(path),
      expression: (node, scope) => traceExpression(node, scope, tracing),
      body: (statements, scope) => traceBody(statements, scope, tracing),
      stack: [],
      deciding: 0,
    };
    return tracing;
  }

  /** Where several templates offer a macro, each of them may be the one that is called. */
  private module(sources: TemplateSource[], tracing: Tracing): Variable {
    const parts = sources
      .flatMap(source => this.readable(source) ?? [])
      .map(template => ({
        ...computed(),
        members: exportsOf(template, startOf(template), tracing),
      }));
    return { value: parts.length ? either(parts) : computed() };
  }

  private readable(source: TemplateSource): ParsedTemplate | undefined {
    try {
      return this.parse(source);
    } catch (error) {
      if (error instanceof TemplateError) return undefined;
      throw error;
    }
  }

  private parse({ name, text }: TemplateSource): ParsedTemplate {
    const key = `${name}\n${text}`;
    const known = this.parsed.get(key);
    if (known) return known;
    const template = { name, body: parseTemplate(name, text) };
    this.parsed.set(key, template);
    return template;
  }
}
