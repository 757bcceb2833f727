import { codeChecks } from './codeChecks';
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
];

/** What every service passes in `./dev prove`. */
export const allChecks: ServiceCheck<Subject>[] = [
  ...quickChecks,
  document,
  schemathesis,
  stops,
];
