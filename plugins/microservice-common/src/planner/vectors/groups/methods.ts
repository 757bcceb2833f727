import { Group, Subject, caseOf, offers } from '../Subject';
import { ABSENT } from '../absentIds';
import { SendStep } from '../VectorsDocument';

const ALL = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Methods that a path does not have are refused, with those that it has. @internal */
export const methods: Group = subject => {
  const { path, entity } = subject;
  const row = `${path}/${ABSENT[entity.id.strategy]}`;
  const steps = [
    ...refusals(path, collectionMethods(subject)),
    ...refusals(row, rowMethods(subject)),
    ...entity.actions.flatMap(action =>
      refusals(`${row}${action.path}`, [action.method]),
    ),
  ];
  return [
    caseOf(
      subject,
      {
        group: 'methods',
        label: 'refused',
        says: 'answers 405 with Allow to methods that a path does not have',
      },
      steps,
    ),
  ];
};

function collectionMethods(subject: Subject): string[] {
  return [
    ...(offers(subject, 'list') ? ['GET'] : []),
    ...(offers(subject, 'create') ? ['POST'] : []),
  ];
}

function rowMethods(subject: Subject): string[] {
  return [
    ...(offers(subject, 'get') ? ['GET'] : []),
    ...(offers(subject, 'update') ? ['PUT'] : []),
    ...(offers(subject, 'patch') ? ['PATCH'] : []),
    ...(offers(subject, 'delete') ? ['DELETE'] : []),
  ];
}

/** A path without any method is no path. */
function refusals(path: string, allowed: string[]): SendStep[] {
  if (!allowed.length) return [];
  const allow = `/${allowed.map(method => `(?=.*\\b${method}\\b)`).join('')}/`;
  return ALL.filter(method => !allowed.includes(method)).map(method => ({
    send: `${method} ${path}`,
    expect: { status: 405, headers: { allow } },
  }));
}
