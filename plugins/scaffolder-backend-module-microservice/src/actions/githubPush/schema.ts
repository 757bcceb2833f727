import { ActionSchema } from '../../inputs/ActionSchema';
import { repositoryInput } from '../../inputs/repositoryInput';
import { renderedInput } from '../../rendered/renderedInput';
import { rulesInput } from './rulesInput';

/**
 * What `microservice:github:push` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    ...repositoryInput,
    ...renderedInput,
    sourcePath: z =>
      z
        .string()
        .optional()
        .describe('Folder in the workspace; the workspace itself by default'),
    commitMessage: z =>
      z.string().optional().describe('`Create <repoName>` by default'),
    expectedTreeSha: z =>
      z
        .string()
        .optional()
        .describe('Refuse to push anything else, for example an empty folder'),
    ...rulesInput,
  },
  output: {
    commitSha: z =>
      z.string().optional().describe('The commit; not in a dry run'),
    treeSha: z => z.string().describe("Git's SHA-1 of the pushed tree"),
    commitUrl: z =>
      z.string().optional().describe('Its page; not in a dry run'),
    catalogInfoUrl: z => z.string().describe('Page of catalog-info.yaml'),
    docsUrl: z => z.string().describe('Page of the documentation sources'),
  },
} satisfies ActionSchema;
