import { ActionSchema } from './ActionSchema';

/** GitHub's rules for names, without the special folders and suffixes that git and wikis use. */
const REPOSITORY_NAME =
  '^(?!\\.{1,2}$)(?!.*\\.(git|wiki)$)[A-Za-z0-9._-]{1,100}$';
const OWNER_NAME = '^[A-Za-z0-9](-?[A-Za-z0-9]){0,99}$';

/**
 * The inputs that say which repository is meant. Backstage's permission rules look for exactly the names `owner` and
 * `repoName`.
 *
 * @internal
 */
export const repositoryInput = {
  owner: z =>
    z
      .string()
      .regex(new RegExp(OWNER_NAME))
      .describe('GitHub organisation, for example `acme`'),
  repoName: z =>
    z
      .string()
      .regex(new RegExp(REPOSITORY_NAME))
      .describe('Name of the repository, for example `item-service`'),
  host: z =>
    z
      .string()
      .optional()
      .describe(
        "Host of a GitHub integration; the policy's default organisation has the default, otherwise `github.com`",
      ),
} satisfies ActionSchema['input'];
