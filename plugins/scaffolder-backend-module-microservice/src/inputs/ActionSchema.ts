import { TemplateActionOptions } from '@backstage/plugin-scaffolder-node';

/**
 * What an action takes and gives, each field as Backstage's schema builder describes it. A table of fields checked with
 * `satisfies` against it keeps their exact types.
 *
 * @internal
 */
export type ActionSchema = NonNullable<TemplateActionOptions['schema']>;
