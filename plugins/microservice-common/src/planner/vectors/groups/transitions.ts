import { JsonObject } from '@backstage/types';
import { ActionIr, EnumIr } from '../../../model';
import { ABSENT } from '../absentIds';
import { defaultShown } from '../defaultShown';
import { Group, Subject, caseOf, offers } from '../Subject';
import { create, get, kept, refusedAt } from '../steps';
import { Expectation, SendStep, VectorCase } from '../VectorsDocument';

/** Changes of state with an endpoint of their own: from each value to each. @internal */
export const transitions: Group = subject => {
  const { entity, ir } = subject;
  return entity.actions.flatMap(action => {
    const machine = ir.enums.find(each => each.name === action.enum);
    return machine ? casesFor(subject, { action, machine }) : [];
  });
};

interface Flow {
  action: ActionIr;
  machine: EnumIr;
}

function casesFor(subject: Subject, flow: Flow): VectorCase[] {
  const { values } = flow.machine;
  const paths = pathsFrom(initialOf(subject, flow), flow.machine);
  const matrix = values
    .filter(from => paths.has(from))
    .flatMap(from =>
      values.map(to => cell(subject, flow, [...paths.get(from)!, to])),
    );
  return [...matrix, odd(subject, flow), ...raced(subject, flow, paths)];
}

function memberOf({ entity }: Subject, { action }: Flow) {
  return entity.fields.find(field => field.name === action.field)!;
}

function initialOf(subject: Subject, flow: Flow): string {
  const field = memberOf(subject, flow);
  const initial = defaultShown(field) ?? flow.machine.initial;
  return String(initial ?? flow.machine.values[0]);
}

/** The shortest way from the initial value to each that can be reached, both ends included. */
function pathsFrom(
  initial: string,
  { values, transitions: allowed }: EnumIr,
): Map<string, string[]> {
  const paths = new Map([[initial, [initial]]]);
  for (const [value, path] of paths) {
    for (const next of allowed?.[value] ?? (allowed ? [] : values)) {
      if (!paths.has(next)) paths.set(next, [...path, next]);
    }
  }
  return paths;
}

function change(
  subject: Subject,
  flow: Flow,
  [json, expect]: [JsonObject, Expectation],
): SendStep {
  const { path, entity } = subject;
  const { method, path: below } = flow.action;
  return {
    send: `${method} ${path}/{row/${entity.id.apiName}}${below}`,
    body: { json },
    expect,
  };
}

/** One cell of the matrix: the last two values of the path are from where and to where. */
function cell(subject: Subject, flow: Flow, path: string[]): VectorCase {
  const name = memberOf(subject, flow).apiName;
  const way = path.slice(1, -1);
  const [from, to] = path.slice(-2);
  const expect = answerTo(subject, flow, [from, to]);
  const steps = way.map(value =>
    change(subject, flow, [{ [name]: value }, { status: 200 }]),
  );
  if (steps.length) steps[steps.length - 1].as = 'before';
  const shown = expect.status === 409 ? from : to;
  return caseOf(
    subject,
    {
      group: 'transitions',
      label: `${flow.action.name}_${from}_${to}`,
      says: `${from} to ${to}: ${expect.status}`,
    },
    [
      create(subject, 'row'),
      ...(steps.length || !offers(subject, 'get')
        ? []
        : [reread(subject, 'before')]),
      ...steps,
      change(subject, flow, [{ [name]: to }, expect]),
      ...(offers(subject, 'get')
        ? [get(subject, { status: 200, body: { [name]: shown } })]
        : []),
    ],
  );
}

/** Changing nothing shows the row as it is. */
function reread(subject: Subject, as: string): SendStep {
  const send = `GET ${subject.path}/{row/${subject.entity.id.apiName}}`;
  return { send, expect: { status: 200 }, as };
}

function answerTo(
  subject: Subject,
  flow: Flow,
  [from, to]: string[],
): Expectation {
  const name = memberOf(subject, flow).apiName;
  const allowed = flow.machine.transitions?.[from];
  if (from === to && offers(subject, 'get'))
    return { status: 200, body: kept('before') };
  if (!allowed || from === to || allowed.includes(to))
    return { status: 200, body: { [name]: to } };
  return { status: 409, code: flow.action.code };
}

/** Bodies that name no value, and rows that are not there. */
function odd(subject: Subject, flow: Flow): VectorCase {
  const { path, entity } = subject;
  const { method, path: below } = flow.action;
  const name = memberOf(subject, flow).apiName;
  const initial = initialOf(subject, flow);
  const refused = refusedAt(subject, `/${name}`);
  const unknown = refusedAt(subject, '/no_such_field');
  return caseOf(
    subject,
    {
      group: 'transitions',
      label: `${flow.action.name}_odd`,
      says: 'refuses bodies that name no value of the enumeration',
    },
    [
      create(subject, 'row'),
      change(subject, flow, [{ [name]: 'NO_SUCH_VALUE' }, refused]),
      change(subject, flow, [{ [name]: null }, refused]),
      change(subject, flow, [{ [name]: 1 }, refused]),
      change(subject, flow, [{}, refused]),
      change(subject, flow, [{ [name]: initial, no_such_field: 1 }, unknown]),
      {
        send: `${method} ${path}/${ABSENT[entity.id.strategy]}${below}`,
        body: { json: { [name]: initial } },
        expect: { status: 404 },
      },
    ],
  );
}

/** Two changes that exclude each other arrive at once: one wins. */
function raced(
  subject: Subject,
  flow: Flow,
  paths: Map<string, string[]>,
): VectorCase[] {
  const { transitions: allowed } = flow.machine;
  if (!allowed) return [];
  const forks = [...paths.keys()].flatMap(from =>
    (allowed[from] ?? []).flatMap(one =>
      (allowed[from] ?? [])
        .filter(two => one < two)
        .filter(two => excludes(allowed, one, two))
        .map(two => ({ from, targets: [one, two] })),
    ),
  );
  return forks.slice(0, 1).map(({ from, targets }) => ({
    id: `${subject.entity.name}.transitions.${flow.action.name}_race`,
    group: 'transitions',
    resource: subject.entity.name,
    says: `${from} to ${targets.join(' and to ')} at once: one wins`,
    scenario: 'transition_race',
    with: {
      method: flow.action.method,
      below: flow.action.path,
      member: memberOf(subject, flow).apiName,
      path: paths.get(from)!.slice(1),
      targets,
      code: flow.action.code,
    },
  }));
}

function excludes(
  allowed: Record<string, string[]>,
  one: string,
  two: string,
): boolean {
  return !allowed[one]?.includes(two) && !allowed[two]?.includes(one);
}
