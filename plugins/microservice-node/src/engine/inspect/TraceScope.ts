import { either, Traced, Variable } from './Traced';

/** Where a template finds names that are not its own. */
export type Outer = (name: string) => Variable | undefined;

/** The names that a template gives at its top; macros see these and nothing of the place they are called from. */
export class TraceContext {
  readonly variables = new Map<string, Variable>();
  /** Names that other templates may import. */
  readonly exported = new Set<string>();

  constructor(
    readonly outer: Outer,
    /** False for a template that is imported. */
    readonly seesValues: boolean,
  ) {}

  get(name: string): Variable | undefined {
    return this.variables.get(name) ?? this.outer(name);
  }
}

/** How a scope differs from that of a loop. */
export interface TraceScopeKind {
  /** `set` inside changes nothing outside. */
  isolated?: boolean;
  /** The scope of a template, whose names others may import. */
  top?: boolean;
}

/** The variables of a template, a macro, a block or a loop while it is walked, without its values. */
export class TraceScope {
  private readonly variables = new Map<string, Variable>();

  constructor(
    readonly context: TraceContext,
    private readonly parent?: TraceScope,
    private readonly kind: TraceScopeKind = {},
  ) {}

  /** What a name stands for; the name counts as used from then on. */
  use(name: string): Traced | undefined {
    const found = this.find(name);
    if (found?.binding) found.binding.used = true;
    return found?.value;
  }

  find(name: string): Variable | undefined {
    const own = this.variables.get(name);
    if (own) return own;
    return this.parent ? this.parent.find(name) : this.context.get(name);
  }

  declare(name: string, variable: Variable): void {
    this.variables.set(name, variable);
  }

  /** What `set` does. Either branch of an `if` may have set the name, so both values stay possible. */
  assign(name: string, variable: Variable): void {
    const owner = this.ownerOf(name) ?? this;
    const before = owner.variables.get(name);
    const value = before
      ? either([before.value, variable.value])
      : variable.value;
    owner.variables.set(name, { ...variable, value });
    if (this.kind.top) this.publish(name, { ...variable, value });
  }

  /** What `macro`, `import` and `from` do. */
  define(name: string, variable: Variable, exported: boolean): void {
    this.variables.set(name, variable);
    this.context.variables.set(name, variable);
    if (exported && this.kind.top) this.publish(name, variable);
  }

  private publish(name: string, variable: Variable): void {
    this.context.variables.set(name, variable);
    if (!name.startsWith('_')) this.context.exported.add(name);
  }

  private ownerOf(name: string): TraceScope | undefined {
    if (this.variables.has(name)) return this;
    return this.kind.isolated ? undefined : this.parent?.ownerOf(name);
  }
}
