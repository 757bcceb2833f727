import { EntityModel } from '../DomainModel';
import { EntityIr } from '../EntityIr';
import { NameCases } from '../NameCases';
import { capitalise, nameCases } from './nameCases';
import { pluralOf } from './pluralOf';

/** What an entity is called, everywhere. @internal */
export type EntityNames = NameCases &
  Pick<
    EntityIr,
    | 'name'
    | 'plural'
    | 'pluralPascal'
    | 'pluralWords'
    | 'title'
    | 'table'
    | 'path'
  >;

/**
 * The names of an entity, from the one that its author gave it.
 *
 * @internal
 */
export function entityNames(name: string, entity: EntityModel): EntityNames {
  const cases = nameCases(name);
  const plural = entity.plural ?? pluralOf(cases.snake);
  const pluralCases = nameCases(plural);
  return {
    ...cases,
    name,
    plural,
    pluralPascal: pluralCases.pascal,
    pluralWords: pluralCases.words,
    title: capitalise(cases.words),
    table: entity.table ?? plural,
    path: pluralCases.kebab,
  };
}
