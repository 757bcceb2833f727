import { ActionModel, ENTITY_OPERATIONS, EntityModel } from '../../DomainModel';
import { defaultOf, hasTransitions } from '../../ir/fieldIr';
import { at, Finding } from '../Finding';
import { EntityContext, EntityRule } from './EntityRule';

function fieldFinding(
  { field }: ActionModel,
  { entity, model }: EntityContext,
): Finding | undefined {
  if (!Object.hasOwn(entity.fields, field))
    return [
      'action.field',
      `changes '${field}', which is not a field`,
      `choose one of ${Object.keys(entity.fields).join(', ')}`,
    ];
  const { type } = entity.fields[field];
  return hasTransitions(entity.fields[field], model)
    ? undefined
    : [
        'action.transitions',
        `changes '${field}' of the type ${type}, which has no transitions`,
        'choose a field with an enumeration that has transitions, or add them',
      ];
}

function nameFinding(name: string): Finding | undefined {
  return ENTITY_OPERATIONS.some(operation => operation === name)
    ? [
        'action.reserved',
        `'${name}' is an operation that every entity may have`,
        'choose another name, for example update_status',
      ]
    : undefined;
}

function pathFinding(
  name: string,
  { actions = {} }: EntityModel,
): Finding | undefined {
  const { method, path } = actions[name];
  const [first] = Object.entries(actions).find(
    ([, other]) => other.method === method && other.path === path,
  )!;
  return first === name
    ? undefined
    : [
        'action.path',
        `answers ${method} ${path}, as ${first} does`,
        'choose another path or method',
      ];
}

const actionProblems: EntityRule = context =>
  Object.entries(context.entity.actions ?? {}).flatMap(([name, action]) =>
    at(
      `${context.where}.actions.${name}`,
      [
        fieldFinding(action, context),
        nameFinding(name),
        pathFinding(name, context.entity),
      ].filter(finding => finding !== undefined),
    ),
  );

/** A state that nothing changes is a mistake, and so is one that no row begins with. */
const stateProblems: EntityRule = ({ entity, where, model }) =>
  Object.entries(entity.fields)
    .filter(([, field]) => hasTransitions(field, model))
    .flatMap(([name, field]) => {
      const acts = Object.values(entity.actions ?? {});
      const findings: Finding[] = [];
      if (!acts.some(action => action.field === name))
        findings.push([
          'transition.action',
          'has an enumeration with transitions, but no action changes it',
          'add an action for it, or use an enumeration without transitions',
        ]);
      if (defaultOf(field, model) === undefined)
        findings.push([
          'transition.initial',
          'has an enumeration with transitions, but no value that rows begin with',
          'add initial to the enumeration or a default to the field',
        ]);
      return at(`${where}.fields.${name}`, findings);
    });

/** Whether actions change what they can change, each at an address of its own. */
export const ACTION_RULES: readonly EntityRule[] = [
  actionProblems,
  stateProblems,
];
