import { codeChecks } from './codeChecks';
import { contract } from './contract';
import { delivery } from './delivery';
import { document } from './document';
import { migrations } from './migrations';
import { ownTests } from './ownTests';
import { schemathesis } from './schemathesis';
import { ServiceCheck, Subject } from './ServiceCheck';
import { stops } from './stops';

/** What every service passes in `./dev test`. */
export const quickChecks: ServiceCheck[] = [
  ...codeChecks,
  ownTests,
  migrations,
  contract,
];

/** What every service passes in `./dev prove`. */
export const allChecks: ServiceCheck<Subject>[] = [
  ...quickChecks,
  delivery,
  document,
  schemathesis,
  stops,
];
