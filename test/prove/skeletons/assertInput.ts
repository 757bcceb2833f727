import Ajv from 'ajv';

const ajv = new Ajv({ strict: false });

/**
 * Checks the inputs of an action as the scaffolder does before it runs one.
 *
 * @throws Error with what is wrong with them
 */
export function assertInput(
  { schema }: { schema?: { input?: object } },
  input: unknown,
): void {
  if (!ajv.validate(schema?.input ?? {}, input))
    throw new Error(`Invalid input: ${ajv.errorsText()}`);
}
