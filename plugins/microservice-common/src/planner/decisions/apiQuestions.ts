import { EntityIr, ServiceIr } from '../../model';
import { each, once, Question, roots } from './Question';

/** What was decided about the HTTP API. */
export const API_QUESTIONS: readonly Question[] = [
  {
    question: 'Pagination',
    options: {
      limit_offset: {
        choice: 'An offset and a limit',
        reason:
          'Every client knows it, and any part of a list can be asked for.',
        instead:
          'Any part of a list can be asked for; far parts are slow, and rows move between two requests.',
      },
      page: {
        choice: 'A page and its size',
        reason: 'It is what people see at the foot of a table.',
        instead:
          'Suits tables that people leaf through; far pages are slow, and rows move between two requests.',
      },
      cursor: {
        choice: 'A cursor from page to page',
        reason:
          'Every page is equally fast, and no row is shown twice or left out while others come and go.',
        instead:
          'Fast and stable in long lists, but there is no total and no way to jump.',
      },
    },
    settle: ({ ir }) => once(lists(ir) ? ir.api.pagination.style : undefined),
  },
  {
    question: 'Shape of a list',
    options: {
      bare: {
        choice: 'A bare array, with the rest in headers',
        reason: 'The body is what was asked for and nothing else.',
        instead: 'Plain, but clients have to read headers to go on.',
      },
      page: {
        choice: 'An object with the items and what there is besides',
        reason: 'Clients that cannot read headers see how to go on.',
        instead: 'Everything in the body, and room for more members later.',
      },
    },
    settle: ({ ir }) =>
      once(lists(ir) ? ir.api.pagination.envelope : undefined),
  },
  {
    question: 'PUT',
    options: {
      replace: {
        choice: 'Replaces all that a client may change',
        reason:
          'As HTTP means it: the same request gives the same row, whatever it was before.',
        instead: 'Clear by the book, but a client has to know every field.',
      },
      partial: {
        choice: 'Changes the fields that are sent',
        reason: 'Clients that know only some of the fields keep the others.',
        instead: 'Forgiving, but no way to say that a field is to be reset.',
      },
    },
    settle: ({ ir }) => once(does(ir, 'update') ? ir.api.put : undefined),
  },
  {
    question: 'PATCH',
    options: {
      yes: {
        choice: 'Changes the fields that are sent; null empties a field',
        reason:
          'Two clients that change different fields do not undo each other.',
        instead: 'Small requests that leave other fields alone.',
      },
      no: {
        choice: 'Not offered',
        reason: 'One way to change a row is enough here.',
        instead: 'One way less to document and to test.',
      },
    },
    settle: ({ ir }) =>
      once(
        does(ir, 'update') || does(ir, 'patch') ? patchOption(ir) : undefined,
      ),
  },
  {
    question: 'Answer to DELETE',
    options: {
      'no-content': {
        choice: '204 without a body',
        reason: 'There is nothing left to show.',
        instead: 'Nothing to read, as most APIs do it.',
      },
      entity: {
        choice: '200 with what was deleted',
        reason: 'The caller can show, log or undo what it removed.',
        instead: 'Saves the caller a request before it.',
      },
    },
    settle: ({ ir }) => once(does(ir, 'delete') ? ir.api.delete : undefined),
  },
  {
    question: 'Changes at the same time',
    options: {
      version: {
        choice: 'A version that each change raises, with ETag and If-Match',
        reason:
          'A client that says which version it saw never overwrites what somebody else wrote since; it is told with 412.',
        instead:
          'Nobody overwrites what they have not seen, at the price of a header and one more answer to handle.',
      },
      last: {
        choice: 'The last change wins',
        reason:
          'Rows are locked while they change, so each change is whole; nobody has to know about versions.',
        instead:
          'Simple, but one person may overwrite what another just wrote.',
      },
    },
    settle: ({ ir }) =>
      each(roots(ir), entity => {
        if (entity.version) return 'version';
        return changes(entity) ? 'last' : undefined;
      }),
  },
  {
    question: 'Changes of state',
    options: {
      action: {
        choice: 'An endpoint that allows the transitions of the model only',
        reason:
          'A state cannot be skipped by writing a field, and the refusal has a code of its own.',
        instead: 'Says what happens, and refuses what may not happen.',
      },
      field: {
        choice: 'A field like any other',
        reason: 'Nothing more to learn.',
        instead: 'One endpoint less, but any state may follow any other.',
      },
    },
    settle: ({ ir }) =>
      each(ir.entities, entity =>
        entity.actions.length ? 'action' : undefined,
      ),
  },
  {
    question: 'Status of invalid values',
    options: {
      '422': {
        choice: '422 Unprocessable Content',
        reason:
          'Tells a body that cannot be read (400) from one that breaks a rule.',
        instead: 'Two kinds of mistakes, two answers.',
      },
      '400': {
        choice: '400 Bad Request',
        reason:
          'Callers of this service know one answer for every mistake of theirs.',
        instead: 'One answer for every mistake of the caller.',
      },
    },
    settle: ({ ir }) => once(String(ir.api.validationStatus)),
  },
  {
    question: 'Errors',
    options: {
      problem: {
        choice: 'Problem documents after RFC 9457 with a code',
        reason:
          'One shape for every error, a code for programs, a pointer to each wrong value, and the id of the request for the log.',
        instead: 'A standard that clients and gateways know.',
      },
      own: {
        choice: 'A shape of our own',
        reason: 'Shorter.',
        instead: 'Shorter, but every client has to learn it.',
      },
    },
    settle: () => once('problem'),
  },
];

function does(ir: ServiceIr, operation: keyof EntityIr['operations']): boolean {
  return roots(ir).some(entity => entity.operations[operation]);
}

function lists(ir: ServiceIr): boolean {
  return does(ir, 'list');
}

function patchOption(ir: ServiceIr): string {
  return ir.api.patch && does(ir, 'patch') ? 'yes' : 'no';
}

function changes({ operations, actions }: EntityIr): boolean {
  return operations.update || operations.patch || actions.length > 0;
}
