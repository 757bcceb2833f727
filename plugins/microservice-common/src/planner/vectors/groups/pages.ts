import { JsonValue } from '@backstage/types';
import { LARGEST_OFFSET, LARGEST_PAGE } from '../../pageLimits';
import { Group, Subject, caseOf, offers } from '../Subject';
import { SendStep, VectorCase } from '../VectorsDocument';

/** What a list takes for its page and its order, and what it refuses. @internal */
export const pages: Group = subject => {
  if (!offers(subject, 'list')) return [];
  return [...bounds(subject), ...badSort(subject)];
};

function ask(
  subject: Subject,
  query: [string, JsonValue][],
  status: number,
): SendStep {
  const [[name]] = query;
  return {
    send: `GET ${subject.path}`,
    query,
    expect:
      status === 200
        ? { status }
        : { status, errors: [{ location: 'query', pointer: `/${name}` }] },
    says: query.map(([key, value]) => `${key}=${value}`).join('&'),
  };
}

interface Parameter {
  name: string;
  least: number;
  most: number;
}

/** The numbers that a client may send to choose a page. */
function parameters({ ir }: Subject): Parameter[] {
  const { style, max, limitParameter, offsetParameter } = ir.api.pagination;
  const size = { least: 1, most: max };
  if (style === 'page') {
    return [
      { name: 'page', least: 1, most: LARGEST_PAGE },
      { name: 'size', ...size },
    ];
  }
  const limit = { name: limitParameter, ...size };
  if (style === 'cursor') return [limit];
  return [limit, { name: offsetParameter, least: 0, most: LARGEST_OFFSET }];
}

function bounds(subject: Subject): VectorCase[] {
  const { invalid } = subject;
  return parameters(subject).map(({ name, least, most }) =>
    caseOf(
      subject,
      {
        group: 'pagination',
        label: `bounds_${name}`,
        says: `takes ${name} from ${least} to ${most} and nothing else`,
      },
      [
        ask(subject, [[name, least]], 200),
        ask(subject, [[name, most]], 200),
        ask(subject, [[name, least - 1]], invalid),
        ask(subject, [[name, most + 1]], invalid),
        ask(subject, [[name, '99999999999999999999']], invalid),
        ask(subject, [[name, 'many']], invalid),
        ask(subject, [[name, '1.5']], invalid),
      ],
    ),
  );
}

/** `1`, `null`, `[]` and `{}`: cursors that look like those of many services, and hold nothing. */
const JSON_IN_BASE64 = ['MQ', 'bnVsbA', 'W10', 'e30'];

function badSort(subject: Subject): VectorCase[] {
  const { invalid } = subject;
  const cursor = [
    ask(subject, [['cursor', 'nonsense']], invalid),
    ask(subject, [['cursor', 'AAAA']], invalid),
    ask(subject, [['cursor', 'a\u0000b']], invalid),
    ...JSON_IN_BASE64.map(text => ask(subject, [['cursor', text]], invalid)),
  ];
  return [
    caseOf(
      subject,
      {
        group: 'sorting',
        label: 'unknown',
        says: 'refuses to sort by what is not offered',
      },
      [
        ask(subject, [['sort', 'no_such_field']], invalid),
        ask(subject, [['sort', '--id']], invalid),
        ask(subject, [['sort', 'id;drop table']], invalid),
      ],
    ),
    ...(subject.ir.api.pagination.style === 'cursor'
      ? [
          caseOf(
            subject,
            {
              group: 'pagination',
              label: 'bad_cursor',
              says: 'refuses a cursor that it did not make',
            },
            cursor,
          ),
        ]
      : []),
  ];
}
