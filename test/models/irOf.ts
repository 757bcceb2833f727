import {
  buildIr,
  DomainModel,
  ServiceIr,
} from '@microservice-scaffolder/plugin-microservice-common';
import { resolveApi } from '../../plugins/microservice-common/src/planner/resolveApi';

/** Answers around a model that is looked at for itself. */
const ANSWERS = {
  name: 'random-service',
  description: 'Anything',
  owner: 'group:default/shop-team',
};

/** A model with everything resolved, where nobody else has a say. */
export function irOf(model: DomainModel): ServiceIr {
  return buildIr(model, ANSWERS, resolveApi({ conventions: {} }, model, {}));
}
