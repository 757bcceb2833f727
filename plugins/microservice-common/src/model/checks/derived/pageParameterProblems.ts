import { Answers } from '../../Answers';
import { DomainModel } from '../../DomainModel';
import { entitiesOf } from '../../ir/entitiesOf';
import { Problem } from '../../Problem';
import { isReservedAttribute } from '../reservedIdentifiers';

/** The parameters that answers may name, and what else lists take, which neither can be called. */
const TAKEN = {
  offsetParameter: ['limit', 'size', 'sort', 'order', 'cursor'],
  limitParameter: ['offset', 'skip', 'page', 'sort', 'order', 'cursor'],
} as const;

type Key = keyof typeof TAKEN;

const USUAL: Record<Key, string> = {
  offsetParameter: 'offset',
  limitParameter: 'limit',
};

/**
 * What is wrong with the names that answers give to the parameters of pages: words of a language, and those of other
 * parameters of a list.
 *
 * @internal
 */
export function pageParameterProblems(
  { conventions, auth }: Pick<Answers, 'conventions' | 'auth'>,
  model: DomainModel,
): Problem[] {
  const pages = conventions.pagination ?? {};
  return (Object.keys(TAKEN) as Key[]).flatMap(key => {
    const name = pages[key];
    if (name === undefined) return [];
    const taken = [...TAKEN[key], ...filtersOf(model, auth)];
    const isOther = key === 'limitParameter' && name === pages.offsetParameter;
    if (!isReservedAttribute(name) && !isOther && !taken.includes(name)) {
      return [];
    }
    return [
      {
        where: `conventions.pagination.${key}`,
        code: 'pagination.parameter',
        what: isReservedAttribute(name)
          ? `'${name}' is a name that generated code needs for itself`
          : `'${name}' is another parameter of a list already`,
        fix: `choose another, for example ${USUAL[key]}`,
      },
    ];
  });
}

/** Every parameter that filters a list. */
function filtersOf(model: DomainModel, auth: Answers['auth']): string[] {
  return entitiesOf(model, auth).flatMap(({ filters, links }) =>
    [...filters, ...links].map(({ parameter }) => parameter),
  );
}
