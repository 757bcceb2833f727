import { ServiceIr } from './ServiceIr';

/** The model as clients meet it: without the entities that are tables alone. @public */
export function servedIr<Ir extends Pick<ServiceIr, 'entities'>>(ir: Ir): Ir {
  return { ...ir, entities: ir.entities.filter(({ internal }) => !internal) };
}
