import { ActionSchema } from '../../inputs/ActionSchema';

/**
 * What `microservice:zip` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    name: z =>
      z
        .string()
        .describe('Name of the service, and of the one folder in the ZIP'),
    sourcePath: z =>
      z
        .string()
        .optional()
        .describe('Folder in the workspace; the workspace itself by default'),
    targetPath: z =>
      z
        .string()
        .optional()
        .describe('File in the workspace; `<name>.zip` by default'),
  },
  output: {
    path: z => z.string().describe('The ZIP, relative to the workspace'),
    bytes: z => z.number().describe('Its size'),
    sha256: z => z.string().describe('Its SHA-256, hexadecimal'),
  },
} satisfies ActionSchema;
