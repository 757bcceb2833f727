import { memberNames, memberOf } from '../values/members';
import { insteadOf } from './foreignCalls';
import { Scope } from './Scope';
import { closestName } from '../suggestions';
import { Expression, ExpressionOf } from '../syntax/ast';
import { TemplateError } from '../TemplateError';
import { kindOf, Value } from '../values/Value';

/**
 * Says which part of an expression has no value, and the closest name that has one.
 *
 * @param node - the expression that gave `undefined`
 * @param scope - where it was evaluated
 */
export function missingValue(node: Expression, scope: Scope): TemplateError {
  const culprit = firstMissing(node, scope);
  return blamed(culprit, 'has no value', scope);
}

/** Says that something cannot be called, and the closest name that can be read there. */
export function notCallable(
  node: Expression,
  value: Value | undefined,
  scope: Scope,
): TemplateError {
  if (value !== undefined) {
    return new TemplateError(
      node.at,
      `${spelled(node)} is ${kindOf(value)} and cannot be called`,
    );
  }
  const culprit = firstMissing(node, scope);
  if (culprit !== node) return blamed(culprit, 'has no value', scope);
  const instead = insteadOf(node);
  return instead
    ? new TemplateError(node.at, instead)
    : blamed(node, 'is no macro, function or allowed method', scope);
}

/** Spells an expression as the template has it, for messages. */
export function spelling(node: Expression): string {
  switch (node.kind) {
    case 'name':
      return node.name;
    case 'literal':
      return typeof node.value === 'string'
        ? `'${node.value}'`
        : String(node.value);
    case 'member':
      return node.key.kind === 'literal' && typeof node.key.value === 'string'
        ? `${spelling(node.target)}.${node.key.value}`
        : `${spelling(node.target)}[${spelling(node.key)}]`;
    case 'call':
      return `${spelling(node.callee)}(${node.args.length > 0 ? '...' : ''})`;
    case 'filter':
      return `${spelling(node.value)} | ${node.name}`;
    default:
      return '...';
  }
}

function spelled(node: Expression): string {
  const text = spelling(node);
  return text === '...' ? 'this expression' : `'${text}'`;
}

/** Of `a.b.c` where `a.b` is missing already, `a.b` is to blame. */
function firstMissing(node: Expression, scope: Scope): Expression {
  if (node.kind !== 'member' || !isReadable(node.target)) return node;
  return readAgain(node.target, scope) === undefined
    ? firstMissing(node.target, scope)
    : node;
}

/** Says what is wrong with an expression, and the closest one that has a value or that its target is null. */
function blamed(node: Expression, what: string, scope: Scope): TemplateError {
  const text = `${spelled(node)} ${what}`;
  if (node.kind === 'name')
    return new TemplateError(
      node.at,
      text,
      closestName(node.name, scope.names()) ?? literalOf(node.name),
    );
  if (node.kind !== 'member' || !isReadable(node.target))
    return new TemplateError(node.at, text);
  const target = readAgain(node.target, scope);
  if (target === null && node.key.kind === 'literal')
    return new TemplateError(
      node.at,
      `${text}, since ${spelled(node.target)} is null`,
    );
  return new TemplateError(node.at, text, closestMember(node, target));
}

/** Words with a value of their own, which other languages spell with a capital. */
function literalOf(name: string): string | undefined {
  return ['true', 'false', 'none'].find(word => word === name.toLowerCase());
}

function closestMember(
  { target, key }: ExpressionOf<'member'>,
  value: Value | undefined,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (key.kind !== 'literal' || typeof key.value !== 'string') return undefined;
  const closest = closestName(key.value, memberNames(value));
  return closest && `${spelling(target)}.${closest}`;
}

/** Names, literals and members of them can be read a second time without any effect. */
function isReadable(node: Expression): boolean {
  if (node.kind === 'member')
    return isReadable(node.target) && isReadable(node.key);
  return node.kind === 'name' || node.kind === 'literal';
}

function readAgain(node: Expression, scope: Scope): Value | undefined {
  if (node.kind === 'literal') return node.value;
  if (node.kind === 'name') return scope.get(node.name);
  if (node.kind !== 'member') return undefined;
  return memberOf(
    readAgain(node.target, scope),
    readAgain(node.key, scope),
    scope.context.session.meter,
  );
}
