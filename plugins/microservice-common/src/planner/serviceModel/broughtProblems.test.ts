import { Answers, EntityModel } from '../../model';
import { broughtProblems } from './broughtProblems';

const title = { type: 'string', max_length: 40 } as const;
const TICKET: EntityModel = {
  internal: true,
  doc: 'A ticket that may be used once.',
  fields: { digest: title },
};

function problemsOf(
  own: Record<string, EntityModel>,
  brought: Record<string, EntityModel>,
  provides: Record<string, string> = {},
) {
  const answers = {
    auth: 'jwt',
    options: [],
    model: { schema: 1, entities: own },
  };
  return broughtProblems(answers as unknown as Answers, [
    { provides, overlays: [], entities: brought },
  ]);
}

describe('broughtProblems', () => {
  it('finds nothing wrong with a model beside tables of the service', () => {
    expect(
      problemsOf({ Book: { fields: { title } } }, { Ticket: TICKET }),
    ).toEqual([]);
  });

  it('lets tables of the service go with rows that are only hidden', () => {
    const ticket: EntityModel = {
      ...TICKET,
      relations: {
        book: { kind: 'belongs_to', to: 'Book', on_delete: 'cascade' },
      },
    };
    const book: EntityModel = { soft_delete: true, fields: { title } };
    expect(problemsOf({ Book: book }, { Ticket: ticket })).toEqual([]);
  });

  it('refuses an entity with the name of a table of the service', () => {
    expect(
      problemsOf({ Ticket: { fields: { title } } }, { Ticket: TICKET }),
    ).toEqual([
      {
        where: 'model.entities.Ticket',
        code: 'entity.brought',
        what: "'Ticket' is the name of a table that the service brings for itself (A ticket that may be used once)",
        fix: 'choose another, for example ShopTicket',
      },
    ]);
  });

  it('refuses what makes two names the same', () => {
    expect(
      problemsOf(
        { Book: { table: 'ticket_entries', fields: { title } } },
        { Login: { ...TICKET, table: 'ticket_entries' } },
      ).map(({ where, code }) => [where, code]),
    ).toEqual([['model.entities.Login', 'entity.collision']]);
  });

  it('refuses a field with the name of the version that a fact asks for', () => {
    const book: EntityModel = {
      fields: { version: { type: 'string', max_length: 9 } },
    };
    expect(
      problemsOf({ Book: book }, {}, { preconditions: 'etag' }).map(
        ({ where, code }) => [where, code],
      ),
    ).toEqual([['model.entities.Book.fields.version', 'field.collision']]);
  });
});
