import { TemplateContext } from './TemplateContext';
import { Value } from '../values/Value';

/** How a scope differs from a plain inner one, such as that of a loop. */
export interface ScopeKind {
  /** `set` inside never changes variables outside. */
  isolated?: boolean;
  /** The scope of the template itself: `set` also writes to the context. */
  top?: boolean;
  /** Macros and imports made here belong to the context: in the template itself, in blocks and in macros. */
  definesInContext?: boolean;
  /** Which definition of which block runs here, for `super()`. */
  block?: { name: string; index: number };
}

/** Looking through this many scopes for a name takes about as long as a step. */
const scopesPerStep = 8;

/** The variables of a loop, a macro, a block or a template, on top of those around it. */
export class Scope<Template = unknown> {
  /** How many times as much as at the top of a template work in this scope counts, since names are looked for in all around. */
  readonly weight: number;
  private readonly variables = new Map<string, Value | undefined>();
  private readonly depth: number;

  constructor(
    readonly context: TemplateContext<Template>,
    readonly parent: Scope<Template> | undefined,
    readonly kind: ScopeKind = {},
  ) {
    this.depth = parent ? parent.depth + 1 : 0;
    this.weight = 1 + Math.floor(this.depth / scopesPerStep);
  }

  get(name: string): Value | undefined {
    const own = this.variables.get(name);
    if (own !== undefined || this.variables.has(name)) return own;
    return this.parent ? this.parent.get(name) : this.context.get(name);
  }

  /** Makes a variable of this scope: a loop variable or a parameter. */
  declare(name: string, value: Value | undefined): void {
    this.variables.set(name, value);
  }

  /** What `set` does: changes the variable where it was made, if that may be, and makes it here otherwise. */
  assign(name: string, value: Value | undefined): void {
    (this.ownerOf(name) ?? this).variables.set(name, value);
    if (!this.kind.top) return;
    this.context.variables.set(name, value);
    this.export(name);
  }

  /** What `macro`, `import` and `from` do. */
  define(name: string, value: Value): void {
    this.variables.set(name, value);
    if (this.kind.definesInContext) this.context.variables.set(name, value);
  }

  /** Lets other templates import the name, unless it starts with an underscore. */
  export(name: string): void {
    if (!name.startsWith('_')) this.context.exported.add(name);
  }

  /** Every name that can be read here, for suggestions. */
  names(): string[] {
    const outer = this.parent ? this.parent.names() : this.context.names();
    return [...this.variables.keys(), ...outer];
  }

  /** The scope of the block of this name that runs around here. */
  blockScope(name: string): Scope<Template> | undefined {
    if (this.kind.block?.name === name) return this;
    return this.parent?.blockScope(name);
  }

  private ownerOf(name: string): Scope<Template> | undefined {
    if (this.variables.has(name)) return this;
    return this.kind.isolated ? undefined : this.parent?.ownerOf(name);
  }
}
