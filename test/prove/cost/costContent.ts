import { Requests } from '../../cost/measureRequests';
import { table } from '../page/proofPage';
import { CaseRecord, ProofContent } from '../Proof';

/** The requests that make the repository, its commit and its branch. */
const CORE = [
  'repos/create-in-org',
  'repos/get-commit',
  'git/create-blob',
  'git/create-tree',
  'git/create-commit',
  'git/update-ref',
];

/** What the page of `cost` shows: both ways side by side, then every operation. */
export function costContent(records: CaseRecord[]): ProofContent {
  const found = ['ours', 'publish-github'].map(id => requestsOf(records, id));
  const row = (name: string, figure: (each: Requests) => string | number) => [
    name,
    ...found.map(each => String(figure(each))),
  ];
  const operations = new Set(found.flatMap(each => each.operations));
  return {
    lines: [
      ...table(
        ['', 'ours', 'publish:github'],
        [
          row('requests', ({ operations: all }) => all.length),
          row('of them changes', ({ changes }) => changes),
          row('time', ({ milliseconds }) => `${Math.round(milliseconds)} ms`),
        ],
      ),
      '',
      `Repository, commit and branch take ${coreOf(
        found[0],
      )} of our requests. What else we ask for is the check that the repository still is ours before it gets secrets, and the base that later template updates are merged against (\`refs/scaffold/base\`).`,
      '',
      ...table(
        ['operation', 'ours', 'publish:github'],
        [...operations].map(name => row(name, each => count(each, name) || '')),
      ),
    ],
    files: {},
  };
}

function requestsOf(records: CaseRecord[], wanted: string): Requests {
  const record = records.find(({ id }) => id === wanted);
  return record?.steps[0].data as Requests;
}

function count({ operations }: Requests, name: string): number {
  return operations.filter(operation => operation === name).length;
}

/** Up to the moved branch: the same operations make the base afterwards. */
function coreOf({ operations }: Requests): number {
  const end = operations.indexOf('git/update-ref') + 1;
  return operations.slice(0, end).filter(name => CORE.includes(name)).length;
}
