import { compare } from '../values/operators';
import { BranchOutcome, observed } from '../BranchObserver';
import { Output } from '../runtime/Output';
import { Statement, StatementOf } from '../syntax/ast';
import { located, Position } from '../TemplateError';
import { looseTextOf } from '../values/looseText';
import { textOf } from '../values/Value';
import { compileBlock, compileExtends } from './blocks';
import { Compilation } from './Compilation';
import { Execute, TemplateScope } from './CompiledTemplate';
import { compileFor } from './loops';
import { compileMacro } from './macros';
import { compilePresent } from './present';
import { compileFrom, compileImport, compileInclude } from './templates';

type Compilers = {
  [Kind in Statement['kind']]: (
    node: StatementOf<Kind>,
    compilation: Compilation,
  ) => Execute;
};

const compilers: Compilers = {
  text: compileText,
  output: compileOutput,
  if: compileIf,
  for: compileFor,
  set: compileSet,
  macro: compileMacro,
  import: compileImport,
  from: compileFrom,
  include: compileInclude,
  extends: compileExtends,
  block: compileBlock,
  switch: compileSwitch,
};

/** Turns statements into one closure that runs them in order; each pays for its own expressions before it runs. */
export function compileBody(
  statements: Statement[],
  compilation: Compilation,
): Execute {
  const compiled = statements.map(statement =>
    compileStatement(statement, compilation),
  );
  if (compiled.length === 1) return compiled[0];
  return (scope, output) => {
    for (const execute of compiled) execute(scope, output);
  };
}

function compileStatement(node: Statement, compilation: Compilation): Execute {
  const before = compilation.nodes;
  const compile = compilers[node.kind] as (
    node: Statement,
    compilation: Compilation,
  ) => Execute;
  const execute = compile(node, compilation);
  const weight = 1 + compilation.nodes - before;
  compilation.nodes = before;
  return (scope, output) => {
    scope.context.session.meter.step(weight * scope.weight, node.at);
    execute(scope, output);
  };
}

function compileText({ text, at }: StatementOf<'text'>): Execute {
  return (_, output) => output.write(text, at);
}

function compileOutput(
  node: StatementOf<'output'>,
  compilation: Compilation,
): Execute {
  const value = compilePresent(node.value, compilation);
  const { at } = node.value;
  const print = compilation.dialect.strict ? textOf : looseTextOf;
  return (scope, output) => {
    const present = value(scope);
    try {
      const text =
        typeof present === 'string'
          ? present
          : print(present, scope.context.session.meter);
      output.write(text, at);
    } catch (error) {
      throw located(error, at);
    }
  };
}

function compileIf(node: StatementOf<'if'>, compilation: Compilation): Execute {
  const branches = node.branches.map(({ condition, body }, index) => ({
    condition: compilation.expression(condition),
    body: observed(
      compilation.observer,
      { at: condition.at, outcome: index ? 'elif' : 'if' },
      compilation.body(body),
    ),
  }));
  const otherwise = observed(
    compilation.observer,
    { at: node.branches[0].condition.at, outcome: 'else' },
    compilation.body(node.otherwise),
  );
  return (scope, output) => {
    for (const { condition, body } of branches) {
      if (condition(scope)) {
        body(scope, output);
        return;
      }
    }
    otherwise(scope, output);
  };
}

function compileSet(
  node: StatementOf<'set'>,
  compilation: Compilation,
): Execute {
  const value = compilation.expression(node.value);
  compilation.nodes += node.names.length;
  return scope => {
    const assigned = value(scope);
    for (const name of node.names) scope.assign(name, assigned);
  };
}

/** Cases match by `===`; an empty one falls through to the next. */
function compileSwitch(
  node: StatementOf<'switch'>,
  compilation: Compilation,
): Execute {
  const value = compilation.expression(node.value);
  const watched = (outcome: BranchOutcome, at: Position, body: Execute) =>
    observed(compilation.observer, { at, outcome }, body);
  const cases = node.cases.map(entry => ({
    value: compilation.expression(entry.value),
    body: watched('case', entry.value.at, compilation.body(entry.body)),
    fallsThrough: entry.fallsThrough,
  }));
  const otherwise = watched(
    'default',
    node.at,
    compilation.body(node.otherwise),
  );
  return (scope: TemplateScope, output: Output) => {
    const wanted = value(scope);
    const { meter } = scope.context.session;
    let index = cases.findIndex(entry =>
      compare('===', { left: wanted, right: entry.value(scope) }, meter),
    );
    while (index >= 0 && index < cases.length && cases[index].fallsThrough)
      index += 1;
    const body = index < 0 ? otherwise : cases[index]?.body ?? otherwise;
    body(scope, output);
  };
}
