import { JsonObject } from '@backstage/types';
import {
  Answers,
  EntityIr,
  FieldIr,
  Plan,
} from '@microservice-scaffolder/plugin-microservice-common';
import type { Layer, Layout, Part } from '../library';
import { connectEntities, EntityValues } from './connectEntities';
import { documentValues } from './documentValues';
import { modelFeatures } from './modelFeatures';
import { oidcIssuer } from './oidcIssuer';
import { ValueWriter } from './seedRows';
import {
  fillPlaceholders,
  Placeholders,
  placeholdersOf,
} from './units/placeholders';
import { LiteralWriter, typeCode } from './units/typeCode';
import { namedFilesOf } from './files/namedFilesOf';
import { rootsOf } from './units/rootsOf';
import { UnitInstance } from './units/UnitInstance';

/** What templates of one service share. */
export interface RenderContext {
  plan: Plan;
  layers: Layer[];
  /** The layers and the overlays whose facts hold. */
  parts: Part[];
  layout: Layout;
  versions: JsonObject;
  instances: UnitInstance[];
  literal: LiteralWriter;
}

/**
 * Every value that each template of the service may print, as plain data.
 *
 * @internal
 */
export function commonValues(context: RenderContext): JsonObject {
  const { plan, layout } = context;
  const { ir, answers } = plan;
  const code = codeOf(context);
  const entities = connectEntities(
    ir.entities.map(entity => entityValues(entity, context, code)),
    valueWriter(context, code),
  );
  const byName = new Map(entities.map(each => [each.name as string, each]));
  const served = entities.filter(entity => !entity.internal);
  const values = {
    service: ir.service,
    api: ir.api,
    enums: ir.enums,
    entities: served,
    features: modelFeatures(ir),
    aggregates: served.filter(entity => entity.root),
    tables: ir.tables.map(name => byName.get(name)!),
    models: entities.map(
      entity => (entity.n as Placeholders).Model ?? entity.name,
    ),
    n: namesOf(context, {}),
    path: pathsOf(context),
    package: layout.package,
    testRoot: layout.tests,
    codeFolders: codeFoldersOf(context),
    roots: rootsOf(layout),
    conventions: plan.conventions,
    facts: plan.facts,
    layout: plan.layout,
    answers,
    repository: repositoryValues(answers),
    versions: context.versions,
    packages: packagesOf(served),
    ...documentValues(plan),
    recipe: plan.recipe,
  };
  // Everything above is data; the round trip drops what is undefined, which templates could not tell from absent.
  return JSON.parse(JSON.stringify(values));
}

function repositoryValues({ name, repository }: Answers): JsonObject {
  const { host, owner, visibility } = repository;
  const slug = `${owner}/${name}`;
  return {
    host,
    owner,
    visibility,
    name,
    slug,
    url: `${scheme(host)}://${host}/${slug}`,
    oidcIssuer: oidcIssuer(host),
  };
}

/** What a unit sees besides: its item and the names for it. @internal */
export function unitValues(
  instance: UnitInstance,
  common: JsonObject,
): JsonObject {
  const { item } = instance;
  if (!item) return common;
  const list = (
    'fields' in item ? common.tables : common.enums
  ) as JsonObject[];
  const value = list.find(({ name }) => name === item.name)!;
  return 'fields' in item
    ? { ...common, entity: value, n: value.n }
    : { ...common, enum: value };
}

type CodeOf = (field: FieldIr) => JsonObject;

/** How the stack writes fields. */
function codeOf({ layers, plan, literal }: RenderContext): CodeOf {
  const rows = Object.assign({}, ...layers.map(layer => layer.types));
  const rules = { enums: plan.ir.enums, literal };
  return field => typeCode(field, rows, rules);
}

function entityValues(
  entity: EntityIr,
  context: RenderContext,
  code: CodeOf,
): EntityValues {
  return {
    ...entity,
    n: namesOf(context, placeholdersOf(entity, context.plan.ir.entities)),
    fields: entity.fields.map(field => ({
      ...field,
      code: code(field),
    })),
  };
}

/** How the stack writes a value of a field, where a null is a literal like any other. */
function valueWriter({ literal }: RenderContext, code: CodeOf): ValueWriter {
  return (field, value) =>
    value === null
      ? literal(null)
      : String(code({ ...field, default: value }).default);
}

/** The names of what units define: those of the layers, overridden by the layout. */
function namesOf(
  { layers, layout }: RenderContext,
  placeholders: Placeholders,
): Placeholders {
  const names = Object.assign(
    {},
    ...layers.map(layer => layer.names),
    layout.names,
  );
  return Object.fromEntries(
    Object.entries<string>(names).map(([key, name]) => [
      key,
      fillPlaceholders(name, placeholders),
    ]),
  );
}

/** Where every unit and named file stands; paths of repeated units keep their placeholder. */
function pathsOf({ parts, layout }: RenderContext): Placeholders {
  const files = namedFilesOf(parts, layout).map(({ id, path }) => [id, path]);
  return { ...layout.modules, ...Object.fromEntries(files) };
}

/** Top folders that hold code of units; a folder inside of another is part of it. */
function codeFoldersOf({ instances }: RenderContext): string[] {
  return [...new Set(instances.map(({ path }) => path.split('/')[0]))].sort();
}

/** Code of a type, as far as it says what has to be installed. */
interface InstalledCode extends JsonObject {
  packages?: string[];
  /** That of the elements of a list. */
  element?: InstalledCode;
}

/** Packages that the used types need at run time, sorted, each once. */
function packagesOf(entities: JsonObject[]): string[] {
  const fields = entities.flatMap(
    entity => entity.fields as { code: InstalledCode }[],
  );
  const codes = fields.flatMap(({ code }) => [code, code.element ?? {}]);
  return [...new Set(codes.flatMap(({ packages = [] }) => packages))].sort();
}

/** A GitHub on this machine speaks plain HTTP, every other one HTTPS. */
function scheme(host: string): string {
  return /^(127\.0\.0\.1|localhost)(:|$)/.test(host) ? 'http' : 'https';
}
