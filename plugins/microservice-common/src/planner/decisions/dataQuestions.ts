import { each, once, Question, roots } from './Question';

/** What was decided about rows and tables. */
export const DATA_QUESTIONS: readonly Question[] = [
  {
    question: 'Ids',
    options: {
      uuid7: {
        choice: 'UUID of version 7',
        reason:
          'Made by the service without asking the database, unguessable, and in the order of creation, which keeps the index small.',
        instead:
          'Unguessable and in the order of creation, at the price of 16 bytes.',
      },
      uuid4: {
        choice: 'UUID of version 4',
        reason: 'Tells nothing about when a row was made.',
        instead:
          'Hides when a row was made, but spreads new rows over the whole index.',
      },
      int64: {
        choice: 'Numbers counted by the database',
        reason: 'Short to read and to type.',
        instead:
          'Short, but they tell how many rows there are and let callers guess the next one.',
      },
    },
    settle: ({ ir }) => each(ir.entities, entity => entity.id.strategy),
  },
  {
    question: 'Deletion',
    options: {
      hard: {
        choice: 'Rows are removed',
        reason:
          'What is deleted is gone: no query has to leave it out, and nothing personal stays behind.',
        instead: 'Simple and final; a row that is deleted by mistake is lost.',
      },
      soft: {
        choice: 'Rows are marked and never shown again',
        reason:
          'What once was stays provable and can be restored in the database; unique values become free again.',
        instead:
          'Keeps the past, but every query has to leave it out and personal data stays until somebody removes it.',
      },
    },
    settle: ({ ir }) =>
      each(roots(ir), entity => (entity.softDelete ? 'soft' : 'hard')),
  },
  {
    question: 'Deleting what others refer to',
    options: {
      restrict: {
        choice: 'Refused with 409',
        reason:
          'Nobody loses rows by deleting something else; the caller removes the references first.',
        instead:
          'Safe, but the caller has to remove what refers to the row first.',
      },
      cascade: {
        choice: 'The rows that refer to it go with it',
        reason: 'They mean nothing without the row that they refer to.',
        instead: 'Convenient, but one request may remove many rows.',
      },
      set_null: {
        choice: 'The reference becomes empty',
        reason: 'They mean something without the row that they referred to.',
        instead:
          'Keeps the rows, but they no longer say what they referred to.',
      },
    },
    settle: ({ ir }) =>
      (['restrict', 'cascade', 'set_null'] as const).flatMap(option => {
        const about = roots(ir)
          .filter(entity =>
            entity.fields.some(field => field.reference?.onDelete === option),
          )
          .map(entity => entity.pluralWords);
        return about.length ? [{ option, about }] : [];
      }),
  },
  {
    question: 'Aggregates',
    options: {
      inside: {
        choice: 'Parts are written, read and deleted with their owner',
        reason:
          'A rule about the whole, such as a sum or a number of parts, holds after every request, because nobody can change a part alone.',
        instead: 'One request for the whole, which keeps rules about it.',
      },
      apart: {
        choice: 'Endpoints of their own for parts',
        reason: 'Each part can be changed alone.',
        instead:
          'Smaller requests, but a rule about the whole may break between two of them.',
      },
    },
    settle: ({ ir }) =>
      each(ir.entities, entity =>
        entity.children.length ? 'inside' : undefined,
      ),
  },
  {
    question: 'Relations of many to many',
    options: {
      list: {
        choice: 'A list of ids, and a table between',
        reason:
          'One request says what belongs together; the table between has no life of its own.',
        instead: 'One request sets all of them.',
      },
      endpoint: {
        choice: 'An endpoint to add and remove each one',
        reason: 'Long lists change by one entry.',
        instead: 'Suits very long lists, but takes a request for each entry.',
      },
    },
    settle: ({ ir }) =>
      each(ir.entities, entity => (entity.links.length ? 'list' : undefined)),
  },
  {
    question: 'References to other services',
    options: {
      bare: {
        choice: 'The id alone, indexed and without a foreign key',
        reason:
          'The other service owns its rows; this one works on while the other is away.',
        instead: 'Independent of the other service, which nobody asks.',
      },
      checked: {
        choice: 'Asking the other service before each change',
        reason: 'A reference exists at the time of writing.',
        instead:
          'Finds a wrong id at once, but ties the availability of both services together.',
      },
      copied: {
        choice: 'A copy of the other rows, kept up to date by events',
        reason: 'References are checked without a call.',
        instead:
          'Finds a wrong id without a call, but needs a broker and is late by design.',
      },
    },
    settle: ({ ir }) =>
      each(ir.entities, entity =>
        entity.fields.some(field => field.external) ? 'bare' : undefined,
      ),
  },
  {
    question: 'Computed values',
    options: {
      stored: {
        choice: 'Computed by the service when it writes, and stored',
        reason:
          'No client can send a wrong one, lists can show it without reading the parts, and it is exact.',
        instead: 'Read often, written rarely: stored is cheaper.',
      },
      read: {
        choice: 'Computed when it is read',
        reason: 'Nothing to keep in step.',
        instead: 'Never stale, but each list reads all parts.',
      },
    },
    settle: ({ ir }) =>
      each(ir.entities, entity =>
        entity.fields.some(field => field.computed) ? 'stored' : undefined,
      ),
  },
  {
    question: 'Decimals',
    options: {
      text: {
        choice: 'Text in JSON, numeric in the database',
        reason:
          'No digit is lost on the way through a client that counts in binary.',
        instead: 'Exact everywhere; clients have to parse it.',
      },
      number: {
        choice: 'Numbers in JSON',
        reason: 'Clients need no parsing.',
        instead: 'Convenient, but 0.1 + 0.2 is not 0.3 in most clients.',
      },
      cents: {
        choice: 'Whole numbers of the smallest unit',
        reason: 'Exact and fast.',
        instead: 'Exact too, but everybody has to know where the point stands.',
      },
    },
    settle: ({ ir }) =>
      once(hasType(ir.entities, 'decimal') ? 'text' : undefined),
  },
  {
    question: 'Enumerations',
    options: {
      checked: {
        choice: 'Text with a check',
        reason:
          'Readable in the database, and a new value is one small migration.',
        instead: 'Readable, with a check to change for a new value.',
      },
      native: {
        choice: "The database's own enumerations",
        reason: 'Small and sorted.',
        instead: 'Smaller, but a value can never be removed again.',
      },
      table: {
        choice: 'A table of values',
        reason: 'New values without a migration.',
        instead: 'New values without a migration, at the price of a join.',
      },
    },
    settle: ({ ir }) => once(ir.enums.length ? 'checked' : undefined),
  },
];

function hasType(
  entities: { fields: { type: string; elements?: string }[] }[],
  type: string,
): boolean {
  return entities.some(({ fields }) =>
    fields.some(field => field.type === type || field.elements === type),
  );
}
