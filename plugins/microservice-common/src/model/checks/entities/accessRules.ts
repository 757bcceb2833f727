import { ENTITY_OPERATIONS } from '../../DomainModel';
import { Problem } from '../../Problem';
import { EntityRule } from './EntityRule';

/** Whether it is said of known operations who may do them, and of known users. */
const accessProblems: EntityRule = ({ entity, where, auth }) => {
  const known = [...ENTITY_OPERATIONS, ...Object.keys(entity.actions ?? {})];
  return Object.entries(entity.access ?? {}).flatMap(
    ([name, access]): Problem[] => {
      const place = `${where}.access.${name}`;
      if (!known.includes(name))
        return [
          {
            where: place,
            code: 'access.unknown',
            what: 'is neither an operation nor an action',
            fix: `choose one of ${known.join(', ')}`,
          },
        ];
      if (auth !== 'none' || access === 'public') return [];
      return [
        {
          where: place,
          code: 'access.auth',
          what: `is for ${access}, but the service does not know who calls it`,
          fix: 'write public, remove it or choose an authentication',
        },
      ];
    },
  );
};

/** Whether rules about who may do what can be kept. */
export const ACCESS_RULES: readonly EntityRule[] = [accessProblems];
