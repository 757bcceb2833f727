import { Position } from '../TemplateError';

/**
 * A place in the values that a template is given: names from the top down, `*` for any item of a list or any key of a
 * dictionary. `['entities', '*', 'fields', '*', 'name']` is the name of any field of any entity.
 *
 * @public
 */
export type ValuePath = readonly string[];

/** That a template reads a value. @public */
export interface ValueRead {
  path: ValuePath;
  at: Position;
  /** The value itself is used; otherwise it is only handed on, looped over or given another name. */
  whole: boolean;
  /** What is made depends on it: it stands in the condition of an `if`. */
  decides: boolean;
  /** False in a template that is imported: it sees no values but its arguments. */
  visible: boolean;
}

/** A text of a value on its way into a file, with the filters that it went through. @public */
export interface PrintedText {
  path: ValuePath;
  filters: readonly string[];
  /** Where it was read. */
  at: Position;
}

/** Something that a template cannot do, found without rendering. @public */
export interface TraceFault {
  at: Position;
  what: string;
  /** The closest name that exists, where a name is wrong. */
  suggestion?: string;
  fix: string;
  /** The template that does not exist, where that is the fault. */
  missing?: string;
}

/** What a template gives a name to. @public */
export interface Binding {
  kind: 'variable' | 'macro' | 'import' | 'parameter';
  name: string;
  at: Position;
  used: boolean;
}

/** What a template uses, with all that it includes, imports and calls. @public */
export interface TemplateTrace {
  reads: ValueRead[];
  prints: PrintedText[];
  faults: TraceFault[];
  bindings: Binding[];
  /** Names of all templates that took part. */
  templates: string[];
}

/** Gathers a {@link TemplateTrace}. A macro is walked once for each call, so everything is kept once only. */
export class TraceRecorder {
  private readonly reads = new Map<string, ValueRead>();
  private readonly prints = new Map<string, PrintedText>();
  private readonly faults = new Map<string, TraceFault>();
  private readonly bindings = new Map<string, Binding>();
  private readonly templates = new Set<string>();

  read(read: ValueRead): void {
    const { path, at, whole, decides } = read;
    const key = [path.join('.'), placeOf(at), whole, decides].join(' ');
    if (!this.reads.has(key)) this.reads.set(key, read);
  }

  print(text: PrintedText): void {
    const key = [text.path.join('.'), placeOf(text.at), ...text.filters];
    this.prints.set(key.join(' '), text);
  }

  fault(fault: TraceFault): void {
    this.faults.set(`${placeOf(fault.at)} ${fault.what}`, fault);
  }

  /** The one record of a name that is given at a place. */
  binding(given: Omit<Binding, 'used'>): Binding {
    const key = `${given.kind} ${given.name} ${placeOf(given.at)}`;
    const known = this.bindings.get(key);
    if (known) return known;
    const made = { ...given, used: false };
    this.bindings.set(key, made);
    return made;
  }

  template(name: string): void {
    this.templates.add(name);
  }

  trace(): TemplateTrace {
    return {
      reads: [...this.reads.values()],
      prints: [...this.prints.values()],
      faults: [...this.faults.values()],
      bindings: [...this.bindings.values()],
      templates: [...this.templates],
    };
  }
}

function placeOf({ template, line, column }: Position): string {
  return `${template}:${line}:${column}`;
}
