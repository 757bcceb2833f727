import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  Entity,
  KindValidator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { parseAllDocuments } from 'yaml';
import { Rule } from '../Rule';

/** The kinds that a service describes. */
const KINDS: Readonly<Record<string, KindValidator>> = {
  API: apiEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
  Resource: resourceEntityV1alpha1Validator,
  System: systemEntityV1alpha1Validator,
};

/** The catalog accepts what the service says of itself. */
export const catalogEntities: Rule = {
  id: 'catalog-entities',
  promise:
    "Every entity of catalog-info.yaml is valid against Backstage's own schemas.",
  async check({ path, text }) {
    if (path !== 'catalog-info.yaml' || text === undefined) return [];
    const entities = parseAllDocuments(text).map(document => document.toJS());
    const problems = await Promise.all(
      entities.map(entity => entityProblems(path, entity)),
    );
    return problems.flat();
  },
};

async function entityProblems(
  path: string,
  entity: Entity | null,
): Promise<Problem[]> {
  const where = `${path}: ${entity?.kind} ${entity?.metadata?.name}`;
  const validator = KINDS[entity?.kind ?? ''];
  if (!validator) {
    return [
      {
        where,
        what: 'is not of a kind that a service describes',
        fix: `use one of ${Object.keys(KINDS).join(', ')}`,
      },
    ];
  }
  try {
    if (await validator.check(withoutPlaceholders(entity))) return [];
    return [
      {
        where,
        what: 'has an unknown apiVersion',
        fix: 'use backstage.io/v1alpha1',
      },
    ];
  } catch (error) {
    return [
      { where, what: (error as Error).message, fix: 'correct its template' },
    ];
  }
}

/** The catalog replaces `$text` by the file's content before it validates; any text will do here. */
function withoutPlaceholders(entity: unknown): Entity {
  return JSON.parse(
    JSON.stringify(entity, (_key, value) =>
      value && typeof value === 'object' && '$text' in value ? 'text' : value,
    ),
  );
}
