import { Position, TemplateError } from '../TemplateError';
import { Expression, MacroDefinition, Statement } from './ast';
import { isIdentifier } from './identifiers';

/** A node as nunjucks' parser leaves it; lines and columns count from 0. */
export interface ParsedNode {
  typename: string;
  lineno?: number;
  colno?: number;
  [field: string]: unknown;
}

/** The converters, which call each other: expressions hold statements (set blocks) and statements hold expressions. */
export interface Converters {
  expression(node: SyntaxNode): Expression;
  body(list: SyntaxNode): Statement[];
  macro(node: SyntaxNode): MacroDefinition;
}

/** What is known about the place of a node. */
export interface Surroundings {
  template: string;
  convert: Converters;
  /** Whether what nunjucks reads in a surprising way is refused. */
  strict: boolean;
  /** The block around the node, for `super()`. */
  block?: string;
  /** True inside loops, macros and blocks, where `extends` has no meaning. */
  inner: boolean;
}

const deepestNesting = 300;

/** A node of nunjucks' tree with its place, read field by field: no other code looks into nunjucks' objects. */
export class SyntaxNode {
  readonly kind: string;
  readonly at: Position;

  constructor(
    private readonly parsed: ParsedNode,
    readonly around: Surroundings,
    private readonly depth = 0,
  ) {
    this.kind = parsed.typename;
    const { lineno = 0, colno = 0 } = parsed;
    this.at = {
      template: around.template,
      line: lineno + 1,
      column: colno + 1,
    };
    if (depth > deepestNesting)
      throw this.error('the template is nested too deeply here');
  }

  get convert(): Converters {
    return this.around.convert;
  }

  /** A field that is plain data: the value of a literal, the operator of a comparison. */
  data(field: string): unknown {
    return this.parsed[field];
  }

  /** A field that holds a node, or nothing. */
  optional(field: string): SyntaxNode | undefined {
    const value = this.parsed[field];
    return value ? this.inside(value as ParsedNode) : undefined;
  }

  /** A field that holds a node in every complete tag. */
  child(field: string): SyntaxNode {
    const child = this.optional(field);
    if (!child) throw this.error('this tag is not complete');
    return child;
  }

  /** The nodes of a list, or of a field that holds a plain array of nodes. */
  children(field = 'children'): SyntaxNode[] {
    return (this.parsed[field] as ParsedNode[]).map(node => this.inside(node));
  }

  /** The else branch of an `elif` counts as deep as the `if` before it. */
  elseBranch(): SyntaxNode | undefined {
    const branch = this.parsed.else_ as ParsedNode | null | undefined;
    return branch ? new SyntaxNode(branch, this.around, this.depth) : undefined;
  }

  /** The same node in other surroundings. */
  within(changes: Partial<Surroundings>): SyntaxNode {
    return new SyntaxNode(
      this.parsed,
      { ...this.around, ...changes },
      this.depth,
    );
  }

  /** The name that the node must be: nunjucks lets any expression stand where a name belongs. */
  name(what: string): string {
    const { value } = this.parsed;
    if (this.kind === 'Symbol' && isIdentifier(value)) return value;
    throw this.error(`${what} must be a plain name`);
  }

  /** Makes the error for a node that this language does not have. */
  error(reason: string): TemplateError {
    return new TemplateError(this.at, reason);
  }

  private inside(node: ParsedNode): SyntaxNode {
    return new SyntaxNode(node, this.around, this.depth + 1);
  }
}
