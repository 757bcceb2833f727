import { LoggerService } from '@backstage/backend-plugin-api';
import { redactionVariants } from '@microservice-scaffolder/plugin-microservice-node';

interface MaskingLogger {
  addRedactions?(texts: string[]): void;
}

/**
 * Makes the log of a step mask a value that the scaffolder does not know, since it was fetched while the step ran. The
 * scaffolder's logger can do that although its type does not say so; with another logger nothing happens.
 *
 * @internal
 */
export function maskInLog(logger: LoggerService, value: Uint8Array): void {
  const masking: LoggerService & MaskingLogger = logger;
  masking.addRedactions?.(redactionVariants(value));
}
