import { Position, TemplateError } from '../TemplateError';
import { MacroDefinition, Statement } from './ast';

/** A node as nunjucks' parser leaves it, known by its `typename` only; lines and columns count from 0. */
export interface ParsedNode {
  typename: string;
  lineno: number;
  colno: number;
  [field: string]: unknown;
}

/** What the conversion of one template carries along. */
export interface SyntaxContext {
  template: string;
  /** The block that is being converted, for `super()`. */
  block?: string;
  /** True for statements of the template itself and of the `if`s there: where `extends` may stand. */
  topLevel: boolean;
  depth: number;
  /** How statements inside an expression (set blocks, call blocks) are converted. */
  statements: {
    convertBody(list: ParsedNode, context: SyntaxContext): Statement[];
    convertMacro(node: ParsedNode, context: SyntaxContext): MacroDefinition;
  };
}

const deepestNesting = 150;
const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Reads a field that holds a node, or nothing. */
export function childOf(
  node: ParsedNode,
  field: string,
): ParsedNode | undefined {
  const value = node[field];
  return value === null || value === undefined
    ? undefined
    : (value as ParsedNode);
}

/** Reads a field that always holds a node. */
export function nodeAt(
  node: ParsedNode,
  field: string,
  context: SyntaxContext,
): ParsedNode {
  const child = childOf(node, field);
  if (!child) throw syntaxError(node, context, 'this tag is not complete');
  return child;
}

/** Reads the children of a list node. */
export function childrenOf(node: ParsedNode): ParsedNode[] {
  return node.children as ParsedNode[];
}

/** Where a node stands, counting from 1. */
export function positionOf(node: ParsedNode, context: SyntaxContext): Position {
  return {
    template: context.template,
    line: (node.lineno ?? 0) + 1,
    column: (node.colno ?? 0) + 1,
  };
}

/** Makes the error for a node that this language does not have. */
export function syntaxError(
  node: ParsedNode,
  context: SyntaxContext,
  reason: string,
): TemplateError {
  return new TemplateError(positionOf(node, context), reason);
}

/** Reads the name that a node must be: nunjucks lets any expression stand where a name belongs. */
export function nameOf(
  node: ParsedNode,
  context: SyntaxContext,
  what: string,
): string {
  if (node.typename !== 'Symbol' || !isIdentifier(node.value)) {
    throw syntaxError(node, context, `${what} must be a plain name`);
  }
  return node.value;
}

/** Names are ASCII letters, digits and underscores; nunjucks' lexer would also take quotes and more. */
export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && identifier.test(value);
}

/** The context one level further in; refuses what is nested too deeply to be read by anyone. */
export function deeper(
  node: ParsedNode,
  context: SyntaxContext,
): SyntaxContext {
  if (context.depth >= deepestNesting) {
    throw syntaxError(
      node,
      context,
      `the template is nested more than ${deepestNesting} deep here`,
    );
  }
  return { ...context, depth: context.depth + 1 };
}
