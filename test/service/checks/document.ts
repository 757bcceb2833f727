import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDocuments } from '../../openapi/compareDocuments';
import { whileRunning } from '../whileRunning';
import { CheckFailure, ServiceCheck, Subject } from './ServiceCheck';

/** The OpenAPI document in the repository, and the one that the running service publishes. */
export const document: ServiceCheck<Subject> = {
  name: 'document',
  does: 'starts, and serves the document that its repository holds',
  run: ({ service, ir }) =>
    whileRunning(service, async running => {
      const file = join(service.directory, 'docs/openapi.json');
      const planned = JSON.parse(readFileSync(file, 'utf8'));
      const response = await fetch(`${running.url}/openapi.json`);
      const served = await response.json();
      const differences = compareDocuments(planned, served, ir.api.prefix);
      if (differences.length) {
        throw CheckFailure.because(differences.join('\n'));
      }
      return undefined;
    }),
};
