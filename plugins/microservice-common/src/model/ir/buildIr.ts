import { Answers } from '../Answers';
import { DomainModel, EnumModel } from '../DomainModel';
import { capitalise, nameCases } from '../naming';
import { ApiIr, EnumIr, ServiceIr } from '../ServiceIr';
import { entitiesOf } from './entitiesOf';
import { tableOrder } from './tableOrder';

/**
 * The model with everything resolved. The model must have passed `checkModel`; the API settings are decided by the
 * caller, since layout and answers have a say in them.
 *
 * @public
 */
export function buildIr(
  model: DomainModel,
  answers: Pick<Answers, 'name' | 'description' | 'owner' | 'system'> &
    Partial<Pick<Answers, 'auth'>>,
  api: ApiIr,
): ServiceIr {
  const cases = nameCases(answers.name);
  const entities = entitiesOf(model, answers.auth ?? 'none');
  return {
    service: {
      ...cases,
      name: answers.name,
      title: capitalise(cases.words),
      description: answers.description,
      owner: answers.owner,
      ...(answers.system ? { system: answers.system } : {}),
    },
    api,
    enums: Object.entries(model.enums ?? {})
      .filter(([name]) => entities.some(entity => entity.enums.includes(name)))
      .map(([name, given]) => enumIr(name, given)),
    entities,
    tables: tableOrder(entities),
  };
}

function enumIr(
  name: string,
  { doc, values, initial, transitions }: EnumModel,
): EnumIr {
  return {
    ...nameCases(name),
    name,
    values,
    ...(doc ? { doc } : {}),
    ...(initial ? { initial } : {}),
    ...(transitions ? { transitions: complete(values, transitions) } : {}),
  };
}

/** What may follow each value; a value that follows itself is no change. */
function complete(
  values: string[],
  transitions: NonNullable<EnumModel['transitions']>,
): NonNullable<EnumIr['transitions']> {
  return Object.fromEntries(
    values.map(value => [
      value,
      (Object.hasOwn(transitions, value) ? transitions[value] : []).filter(
        next => next !== value,
      ),
    ]),
  );
}
