import { once, Question } from './Question';

/** What was decided about the service as a whole, whatever its model. */
export const SERVICE_QUESTIONS: readonly Question[] = [
  {
    question: 'Database',
    options: {
      postgresql: {
        choice: 'PostgreSQL',
        reason:
          'Constraints, partial indexes and transactional migrations let the database hold the rules of the model itself.',
        instead: 'Holds the rules of the model itself.',
      },
      mysql: {
        choice: 'MySQL',
        reason: 'The organisation runs it.',
        instead:
          'Widely run, but changes of tables are not transactional and there are no partial indexes.',
      },
      mongodb: {
        choice: 'MongoDB',
        reason: 'Documents without a fixed shape.',
        instead:
          'Suits documents without a fixed shape; references between them are for the service to check.',
      },
    },
    settle: ({ answers }) => once(answers.database),
  },
  {
    question: 'Migrations',
    options: {
      job: {
        choice: 'A job of their own before new code starts',
        reason:
          'They run once, whatever the number of instances, with rights that the service itself does not need.',
        instead: 'Run once, with rights of their own.',
      },
      start: {
        choice: 'At the start of each instance',
        reason: 'Nothing more to run.',
        instead:
          'Nothing more to run, but instances race and need the rights to change tables.',
      },
      made: {
        choice: 'Tables made from the code without migrations',
        reason: 'Quick to begin with.',
        instead: 'Quick to begin with, and no way to change a table later.',
      },
    },
    settle: () => once('job'),
  },
  {
    question: 'Rules',
    options: {
      both: {
        choice: 'Checked by the service, and again by the database',
        reason:
          'Callers are told what is wrong and where; what only the database can know, such as uniqueness in a race, it decides.',
        instead: 'Good messages and no way around the rules.',
      },
      code: {
        choice: 'Checked by the service alone',
        reason: 'One place.',
        instead:
          'One place, but two requests at the same time may break a rule.',
      },
    },
    settle: () => once('both'),
  },
  {
    question: 'Authentication',
    options: {
      none: {
        choice: 'None: a gateway in front of the service knows the callers',
        reason:
          'One place for keys and tokens, and none of them in this service.',
        instead: 'One place for keys and tokens, which nobody may go around.',
      },
      own: {
        choice: 'Tokens checked by the service',
        reason: 'Rules by user.',
        instead: 'Rules by user and no trust in the network.',
      },
    },
    settle: ({ answers }) => once(answers.auth === 'none' ? 'none' : 'own'),
  },
];
