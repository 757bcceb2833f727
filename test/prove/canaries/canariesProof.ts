import { endings } from '../../canaries/endings/endings';
import { lacksPostgres } from '../../canaries/world/PostgresCluster';
import { cell, table } from '../page/proofPage';
import { CaseRecord, Proof } from '../Proof';
import { proveDetectors } from './proveDetectors';
import { provePlainField } from './provePlainField';
import { provePortal } from './provePortal';
import { portalVersions } from './portalVersions';

const DATABASES = ['sqlite', 'postgresql'] as const;
const MODES = ['recovery on', 'recovery off'] as const;

/** Wherever a secret comes from and however its task ends, it leaves no trace in what is kept, shown or sent. */
export const canariesProof: Proof = {
  name: 'canaries',
  summary: 'no secret is left anywhere, however its task ends',
  explanation: [
    'Secrets of five forms (32 signs, a PEM with quotes and line ends, signs beyond ASCII, 47 KB or as much as may be typed, 8 signs) come in from every source: typed into the form and sealed, a variable, a file, a vault; the token for GitHub and the login of the vault are watched too. A real backend at log level debug provisions services with all of them at once, on a GitHub that refuses what it is told to. After each ending every place is searched for every canary in ten encodings: raw, base64 at each alignment, base64url, hexadecimal, URL-encoded, JSON-escaped, line by line, reversed, UTF-16LE, and inside whatever is compressed with gzip, deflate or ZIP, also in base64. On PostgreSQL the files of the cluster, its write-ahead log and the log of all statements are among the places.',
    'One case shows that each detector sees what a deliberately leaking backend lets out, in every encoding that its place can hold. The figure of an ending is how much was searched. The last case is for comparison: a template with a plain `Secret` field of Backstage, on a portal that allows it. By the design of Backstage its value crosses the wire in a request and rests in the database, from where it gets into the write-ahead log; a `SealedSecret` field exists to avoid that.',
    'Not searched: the memory of the backend, where values are while they are used.',
  ].join(' '),
  sources: [
    'plugins/microservice-common/src',
    'plugins/microservice-node/src',
    'plugins/microservice-backend/src',
    'plugins/scaffolder-backend-module-microservice/src',
    'test/canaries',
    'test/prove/canaries',
  ],
  lacks: lacksPostgres,
  cases: async () => [
    ...DATABASES.flatMap(database => [
      ...MODES.map(recovery => ({
        id: `${database}-${recovery.replace(' ', '-')}`,
        fingerprint: async () => endings.map(({ name }) => name).join(),
        prove: () => provePortal({ database, recovery, seed: database }),
      })),
      {
        id: `${database}-detectors`,
        fingerprint: async () => database,
        prove: () => proveDetectors(database),
      },
    ]),
    {
      id: 'plain-field',
      fingerprint: async () => 'postgresql',
      prove: provePlainField,
    },
  ],
  show: records => ({ lines: transposed(records), files: {} }),
  versions: portalVersions,
};

/** A row for each ending, and a column for each portal. */
function transposed(records: CaseRecord[]): string[] {
  const steps = records.flatMap(record => record.steps.map(each => each.step));
  const rows = [...new Set(steps)].map(step => [
    step,
    ...records.map(record =>
      cell(record.steps.find(each => each.step === step)),
    ),
  ]);
  return table(['ending', ...records.map(({ id }) => id)], rows);
}
