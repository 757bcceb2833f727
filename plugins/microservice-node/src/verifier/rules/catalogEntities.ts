import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  KindValidator,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { readYaml } from '../formats/yamlSource';
import { Rule, TextFile } from '../Rule';
import { unreadablePlaceholders, withoutPlaceholders } from './placeholders';

const FILE = 'catalog-info.yaml';

/** The kinds that a service describes. */
const KINDS: Readonly<Record<string, KindValidator>> = {
  API: apiEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
  Resource: resourceEntityV1alpha1Validator,
  System: systemEntityV1alpha1Validator,
};

/** What the catalog holds every entity to, whatever its kind: names, labels, tags and links. */
const ENVELOPE = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const NOTHING: Problem = {
  where: FILE,
  what: 'describes nothing',
  fix: 'add the component, or leave the file out',
};

/** The catalog accepts what the service says of itself. */
export const catalogEntities: Rule = {
  id: 'catalog-entities',
  promise:
    "Every entity of catalog-info.yaml is valid against Backstage's own schemas.",
  async check(files) {
    const text = files.find(({ path }) => path === FILE)?.text;
    if (text === undefined) return [];
    const entities = entitiesOf(text);
    if (!entities) return [];
    if (!entities.length) return [NOTHING];
    const problems = await Promise.all(
      entities.map(entity => entityProblems(entity, files)),
    );
    return [...problems.flat(), ...repeated(entities)];
  },
};

interface PlacedEntity {
  where: string;
  entity: Entity | null;
}

/** The entities of a text; `undefined` for a text that is not YAML, which another rule reports. */
function entitiesOf(text: string): PlacedEntity[] | undefined {
  const { documents, lineOf } = readYaml(text);
  if (documents.some(({ errors }) => errors.length)) return undefined;
  try {
    return documents.map(document => ({
      where: `${FILE}:${lineOf(document.contents)}`,
      entity: document.toJS(),
    }));
  } catch {
    // An alias that stands for nothing, or for too much.
    return undefined;
  }
}

async function entityProblems(
  { where, entity }: PlacedEntity,
  files: readonly TextFile[],
): Promise<Problem[]> {
  const name = `${entity?.kind ?? 'entity'} '${entity?.metadata?.name ?? ''}'`;
  const say = (what: string, fix: string) => [
    { where, what: `the ${name} ${what}`, fix },
  ];
  const kind = entity?.kind ?? '';
  const validator = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!validator)
    return say(
      'is not of a kind that a service describes',
      `use one of ${Object.keys(KINDS).join(', ')}`,
    );
  const unreadable = unreadablePlaceholders(
    entity,
    files.map(({ path }) => path),
  );
  try {
    const complete = withoutPlaceholders(entity) as Entity;
    if (!(await validator.check(complete)))
      return say('has an unknown apiVersion', 'use backstage.io/v1alpha1');
    await ENVELOPE.enforce(complete);
  } catch (error) {
    return say(
      `is not valid: ${(error as Error).message}`,
      'correct its template',
    );
  }
  return unreadable.flatMap(placeholder =>
    say(
      `refers to ${placeholder}, which is no file of this repository`,
      'use $text with the path of a file that is rendered too',
    ),
  );
}

/** The catalog keeps one entity of a kind and name. */
function repeated(entities: readonly PlacedEntity[]): Problem[] {
  const seen = new Set<string>();
  return entities.flatMap(({ where, entity }) => {
    const named = [entity?.kind, entity?.metadata?.name];
    if (!entity || !named.every(name => name && typeof name === 'string'))
      return [];
    const ref = stringifyEntityRef(entity);
    if (!seen.has(ref)) {
      seen.add(ref);
      return [];
    }
    return [
      { where, what: `${ref} is described twice`, fix: 'remove one of them' },
    ];
  });
}
