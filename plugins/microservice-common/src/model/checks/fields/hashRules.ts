import { FieldModel } from '../../DomainModel';
import { FieldRule } from './FieldRule';

/** What a hash cannot have, or what would change or tell a password. */
const NOT_HASHED: readonly (keyof FieldModel)[] = [
  'default',
  'unique',
  'index',
  'sortable',
  'filter',
  'external',
  'computed',
  'trim',
  'case',
];

/** Whether a password is one, and there is somebody who signs in with it. */
export const HASH_RULES: readonly FieldRule[] = [
  ({ hashed, type }) =>
    hashed && type !== 'string'
      ? [
          'field.hashed_type',
          `is hashed but of the type ${type}`,
          'write type: string or remove hashed',
        ]
      : undefined,
  ({ hashed, access = 'write_only' }) =>
    hashed && access !== 'write_only'
      ? [
          'field.hashed_access',
          `is hashed but has the access ${access}`,
          'write access: write_only or leave it out',
        ]
      : undefined,
  field => {
    const found = NOT_HASHED.filter(key => field[key] !== undefined);
    return field.hashed && found.length
      ? [
          'field.hashed_option',
          `is hashed and has ${found.join(', ')}, which no hash can have`,
          'remove it',
        ]
      : undefined;
  },
  ({ hashed }, { auth }) =>
    hashed && auth !== 'jwt'
      ? [
          'field.auth',
          'is a password, but the service has no users who sign in',
          'remove it or choose the authentication jwt',
        ]
      : undefined,
];
