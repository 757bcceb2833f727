import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDocuments } from '../../openapi/compareDocuments';
import { RunningService } from '../RunningService';
import { CheckFailure, ServiceCheck, Subject } from './ServiceCheck';

/** The OpenAPI document in the repository, and the one that the running service publishes. */
export const document: ServiceCheck<Subject> = {
  name: 'document',
  does: 'starts, and serves the document that its repository holds',
  async run({ service, ir }) {
    const file = join(service.directory, 'docs/openapi.json');
    const planned = JSON.parse(readFileSync(file, 'utf8'));
    const running = await RunningService.start(service);
    const served = await fetch(`${running.url}/openapi.json`)
      .then(response => response.json())
      .finally(() => running.stop());
    const differences = compareDocuments(planned, served, ir.api.prefix);
    if (differences.length) throw CheckFailure.because(differences.join('\n'));
    return undefined;
  },
};
