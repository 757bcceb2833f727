import { relatedName } from '../suggestions';
import { ExpressionOf } from '../syntax/ast';
import { located, TemplateError } from '../TemplateError';
import { ValueTest, ValueTests, valueTests } from '../values/valueTests';
import { Compilation } from './Compilation';
import { Evaluate } from './CompiledTemplate';
import { compilePresent } from './present';

/** Turns `value is test` into a closure; an unknown test is an error before anything runs. */
export function compileTest(
  node: ExpressionOf<'test'>,
  compilation: Compilation,
): Evaluate {
  const test = checkTest(node, compilation.tests);
  const value = test.takesMissing
    ? compilation.expression(node.value)
    : compilePresent(node.value, compilation);
  const [argument] = node.args.map(arg => compilePresent(arg, compilation));
  return scope => {
    const subject = value(scope);
    const other = argument?.(scope);
    try {
      return test.holds(subject, other, scope.context.session.meter);
    } catch (error) {
      throw located(error, node.at);
    }
  };
}

/** Finds a test; throws a TemplateError for one that does not exist or takes other arguments. */
export function checkTest(
  node: ExpressionOf<'test'>,
  tests: ValueTests = valueTests,
): ValueTest {
  const test = tests.get(node.name);
  if (!test) {
    throw new TemplateError(
      node.at,
      `there is no test '${node.name}'`,
      relatedName(node.name, valueTests.keys()),
    );
  }
  if (node.args.length === test.arguments) return test;
  const wanted = test.arguments === 0 ? 'no argument' : 'one argument';
  throw new TemplateError(
    node.at,
    `the test '${node.name}' takes ${wanted}, not ${node.args.length}`,
  );
}
