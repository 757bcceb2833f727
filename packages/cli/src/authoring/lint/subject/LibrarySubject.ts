import { dirname, normalize } from 'node:path/posix';
import { JsonValue } from '@backstage/types';
import {
  Library,
  TemplateInspector,
  TemplateSource,
  UnitRepetition,
  ValuePath,
} from '@microservice-scaffolder/plugin-microservice-node';
import { fillRootsOf } from './fillRoots';
import { Participation, participationsOf } from './Participation';
import { mergedShape, OPEN, Shape, shapeOf, shapeOfSchema } from './Shape';
import { TemplateRoot, templateRootsOf } from './TemplateRoot';
import { TemplatesFolder } from './TemplatesFolder';
import { TracedRoot } from './TracedRoot';
import { UndeclaredRead, undeclaredReads } from './undeclaredReads';
import { UsedValues } from './UsedValues';

/** A library whose manifests can be read, with what its templates use and may see. */
export class LibrarySubject {
  readonly participations: Participation[];
  readonly roots: TracedRoot[];
  readonly inspector: TemplateInspector;
  /** What any template uses of the given values. */
  readonly used: UsedValues;
  /** What templates read and cannot see. */
  readonly undeclared: UndeclaredRead[];
  /** Whether all uses are known. A misspelt name leaves the right one without use, which nobody needs to be told. */
  readonly isSound: boolean;
  private readonly shapes = new Map<string, Shape>();
  private readonly tracers = new Map<string, TemplateInspector>();

  constructor(readonly folder: TemplatesFolder, readonly library: Library) {
    this.participations = participationsOf(library);
    this.inspector = inspectorOf(library);
    this.roots = [
      ...templateRootsOf(library),
      ...library.layers.flatMap(layer => fillRootsOf(layer, folder)),
    ].map(root => ({
      ...root,
      trace: this.tracer(root).trace(root, { seam: this.seams(root) }),
    }));
    this.used = new UsedValues(this.roots.map(({ trace }) => trace));
    this.undeclared = this.roots.flatMap(root =>
      undeclaredReads(root, this.shapeFor(root)),
    );
    this.isSound = this.knowsEveryUse();
  }

  /** Whether every use is known, without templates that cannot be read and names that are misspelt. */
  private knowsEveryUse(): boolean {
    const { library, inspector } = this;
    return (
      !this.undeclared.length &&
      !this.roots.some(({ trace }) => trace.faults.length) &&
      !library.templateNames.some(
        name =>
          inspector.errors({ name, text: library.template(name)! }).length,
      )
    );
  }

  /** Everything that a template may read. */
  shapeFor({ layer, each }: TemplateRoot): Shape {
    const key = `${layer.id} ${each}`;
    const known = this.shapes.get(key);
    if (known) return known;
    const shapes = this.participationsWith(layer.id).map(participation =>
      visibleShape(participation, each),
    );
    const shape = shapes.length ? mergedShape(shapes) : OPEN;
    this.shapes.set(key, shape);
    return shape;
  }

  /** Where a layer may take part; everywhere, for one that no recipe brings. */
  participationsWith(layer: string): Participation[] {
    const own = this.participations.filter(({ layers }) =>
      layers.some(({ id }) => id === layer),
    );
    return own.length ? own : this.participations;
  }

  /** Templates that see the same values share what was parsed. */
  private tracer({ layer, each }: TemplateRoot): TemplateInspector {
    const key = `${layer.id} ${each}`;
    const known = this.tracers.get(key);
    if (known) return known;
    const examples: JsonValue[] = this.participationsWith(layer.id).map(
      ({ values }) => values[each],
    );
    const tracer = inspectorOf(this.library, path => textsAt(examples, path));
    this.tracers.set(key, tracer);
    return tracer;
  }

  /** The seams that a template may call: the stack's defaults and what layouts put in their place. */
  private seams(root: TemplateRoot): TemplateSource[] {
    const names = this.participationsWith(root.layer.id).flatMap(
      ({ stack, layout }) => [
        `${stack.id}/units/_seams.njk`,
        `${stack.id}/layouts/${layout.id}/seams.njk`,
      ],
    );
    return [...new Set(names)].flatMap(name => {
      const text = this.library.template(name);
      return text === undefined ? [] : [{ name, text }];
    });
  }
}

function inspectorOf(
  library: Library,
  texts: (path: ValuePath) => readonly string[] | undefined = () => undefined,
): TemplateInspector {
  const loader = {
    load(name: string, from: string) {
      const full = name.startsWith('./')
        ? normalize(`${dirname(from)}/${name}`)
        : name;
      const text = library.template(full);
      return text === undefined ? undefined : { name: full, text };
    },
  };
  return new TemplateInspector({ loader, textsAt: texts });
}

function visibleShape(
  { values, layers }: Participation,
  each: UnitRepetition,
): Shape {
  const shape = shapeOf(values[each]);
  const slots = layers.flatMap(({ accepts }) =>
    Object.entries(accepts).map(([slot, { item }]): [string, Shape] => [
      slot,
      { item: shapeOfSchema(item) },
    ]),
  );
  const members = new Map(shape.members);
  members.set('slots', { members: new Map(slots) });
  return { members };
}

/** The texts at a place of example data; nothing where one of the examples has none there. */
function textsAt(
  examples: JsonValue[],
  path: ValuePath,
): readonly string[] | undefined {
  const found = path.reduce<JsonValue[]>(
    (values, name) => values.flatMap(value => stepInto(value, name)),
    examples,
  );
  const texts = found.filter(value => typeof value === 'string');
  return texts.length && texts.length === found.length
    ? [...new Set(texts)]
    : undefined;
}

function stepInto(value: JsonValue, name: string): JsonValue[] {
  if (value === null || typeof value !== 'object') return [];
  if (name === '*') return Object.values(value) as JsonValue[];
  const member = Array.isArray(value) ? undefined : value[name];
  return member === undefined ? [] : [member];
}
