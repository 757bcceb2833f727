import { DomainModel } from '../DomainModel';

/** People who use something: names are unique, a deleted user stays in the table. Signing in is not part of it. */
export const users: DomainModel = {
  schema: 1,
  entities: {
    User: {
      doc: 'Somebody who uses the system.',
      soft_delete: true,
      fields: {
        username: {
          type: 'string',
          doc: 'Name that others see',
          min_length: 3,
          max_length: 80,
          pattern: '^[a-zA-Z0-9_.-]+$',
          unique: true,
          sortable: true,
          filter: ['eq', 'prefix'],
          example: 'ada.lovelace',
        },
        email: {
          type: 'email',
          doc: 'Where messages reach the user',
          max_length: 254,
          case: 'lower',
          unique: true,
          pii: true,
          example: 'ada@example.org',
        },
        full_name: {
          type: 'string',
          doc: 'Name in full, as the user writes it',
          max_length: 200,
          required: false,
          nullable: true,
          pii: true,
          example: 'Ada Lovelace',
        },
        is_active: {
          type: 'boolean',
          doc: 'Whether the user may use the system',
          required: false,
          default: true,
          filter: ['eq'],
          example: true,
        },
      },
    },
  },
};
