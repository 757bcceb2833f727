import { Answers } from '../Answers';
import { DomainModel } from '../DomainModel';
import { capitalise, nameCases } from '../naming';
import { ApiIr, ServiceIr } from '../ServiceIr';
import { entityIr } from './entityIr';

/**
 * The model with everything resolved. The model must have passed `checkModel`; the API settings are decided by the
 * caller, since layout and answers have a say in them.
 *
 * @public
 */
export function buildIr(
  model: DomainModel,
  answers: Pick<Answers, 'name' | 'description' | 'owner' | 'system'>,
  api: ApiIr,
): ServiceIr {
  const cases = nameCases(answers.name);
  const entities = Object.entries(model.entities).map(([name, entity]) =>
    entityIr(name, entity, model),
  );
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
      .map(([name, { doc, values, initial, transitions }]) => ({
        ...nameCases(name),
        name,
        values,
        ...(doc ? { doc } : {}),
        ...(initial ? { initial } : {}),
        ...(transitions ? { transitions } : {}),
      })),
    entities,
    tables: entities.map(entity => entity.name),
  };
}
