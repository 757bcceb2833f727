import {
  servedIr,
  ServiceIr,
} from '@microservice-scaffolder/plugin-microservice-common';

/** What a model uses, so that code which only some models need is there for them alone. */
export interface ModelFeatures extends Record<string, boolean> {
  /** An aggregate owns parts. */
  parts: boolean;
  /** Entities are linked many to many. */
  links: boolean;
  /** A row refers to another one. */
  references: boolean;
  /** A reference is looked up before it is stored. */
  lookUps: boolean;
  /** Parts are in an order that depends on what they hold. */
  reordered: boolean;
  /** A check compares two fields. */
  checks: boolean;
  /** The service computes a field. */
  computed: boolean;
  /** A field changes along transitions. */
  transitions: boolean;
  versions: boolean;
  softDeletion: boolean;
  /** A table has them, whether clients meet its rows or not. */
  timestamps: boolean;
  /** Clients may change rows, other than by an action. */
  changes: boolean;
}

/** What the model of a service uses. @internal */
export function modelFeatures(ir: ServiceIr): ModelFeatures {
  const { api, entities } = servedIr(ir);
  const fields = entities.flatMap(entity => entity.fields);
  const links = entities.flatMap(entity => entity.links);
  const targets = [
    ...fields.flatMap(({ reference }) => reference?.entity ?? []),
    ...links.map(link => link.entity),
  ];
  const partRefers = entities.some(
    ({ root, fields: own, aggregate }) =>
      !root &&
      own.some(({ reference }) => reference && reference.entity !== aggregate),
  );
  const softDeletion = entities.some(entity => entity.softDelete);
  const isSoftDeleted = (name: string) =>
    entities.some(entity => entity.name === name && entity.softDelete);
  return {
    parts: entities.some(entity => entity.children.length > 0),
    links: links.length > 0,
    references: targets.length > 0,
    lookUps: partRefers || targets.some(isSoftDeleted),
    reordered: entities.some(({ children }) =>
      children.some(({ many, orderedBy }) => many && orderedBy !== 'position'),
    ),
    checks: entities.some(({ checks }) =>
      checks.some(check => check.other !== undefined),
    ),
    computed: fields.some(field => field.computed !== undefined),
    transitions: entities.some(entity => entity.actions.length > 0),
    versions: entities.some(entity => entity.version),
    softDeletion,
    timestamps: ir.entities.some(entity => entity.timestamps),
    changes: entities.some(
      ({ operations }) => operations.update || (operations.patch && api.patch),
    ),
  };
}
