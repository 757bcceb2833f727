import { TemplateActionOptions } from '@backstage/plugin-scaffolder-node';

type InputSchema = NonNullable<
  NonNullable<TemplateActionOptions['schema']>['input']
>;
/** The schema builder that Backstage hands to each field. */
type SchemaBuilder = Parameters<InputSchema[string]>[0];

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
  owner: (schema: SchemaBuilder) =>
    schema
      .string()
      .regex(new RegExp(OWNER_NAME))
      .describe('GitHub organisation, for example `acme`'),
  repoName: (schema: SchemaBuilder) =>
    schema
      .string()
      .regex(new RegExp(REPOSITORY_NAME))
      .describe('Name of the repository, for example `item-service`'),
  host: (schema: SchemaBuilder) =>
    schema
      .string()
      .optional()
      .describe(
        "Host of a GitHub integration; the policy's default organisation has the default, otherwise `github.com`",
      ),
};
