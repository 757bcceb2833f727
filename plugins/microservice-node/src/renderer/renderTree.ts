import { JsonObject } from '@backstage/types';
import {
  FileTree,
  partsOf,
  Plan,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { pythonLiteral, TemplateEngine, TemplateSource } from '../engine';
import { Layer, Layout, Library, Overlay, Part } from '../library';
import { PlacedFile, placeWholeFiles } from './files/placeWholeFiles';
import { assembleModules } from './python/assembleModules';
import { PythonFormatter } from './python/formatPython';
import { packageFiles } from './python/packageFiles';
import { RenderError } from './RenderError';
import { TreeBuilder } from './TreeBuilder';
import { placeUnits, unitOf } from './units/placeUnits';
import { RenderedUnit } from './units/UnitInstance';
import { commonValues, RenderContext, unitValues } from './values';

/** Renders templates of the library by name. */
class TemplateRenderer {
  constructor(
    private readonly library: Library,
    private readonly engine: TemplateEngine,
    private readonly seams: TemplateSource[],
  ) {}

  wholeFile(file: PlacedFile, values: JsonObject): TreeFile {
    return {
      path: file.target,
      content: file.rendered
        ? Buffer.from(this.text(file.source, values))
        : file.content,
      mode: file.executable ? '100755' : '100644',
      from: [file.source],
    };
  }

  text(name: string, values: JsonObject): string {
    const text = this.library.template(name);
    if (text === undefined) throw RenderError.missingTemplate(name);
    return this.engine.render({ name, text }, values, {
      modules: { seam: this.seams },
    });
  }
}

/**
 * Renders the files of a plan in memory: units and whole files, imports resolved, modules assembled and formatted.
 * Pure: the same plan and library give the same bytes.
 *
 * Throws a TemplateError, a {@link RenderError} or a WorkspaceError; all of them are faults of the templates.
 *
 * @public
 */
export function renderTree(
  plan: Plan,
  library: Library,
  engine: TemplateEngine,
): FileTree {
  const layers = plan.layers.map(({ id }) => library.layer(id)!);
  const parts: Part[] = partsOf<Overlay, Layer>(layers, plan.facts);
  const { layout, stack } = findLayout(plan, layers);
  const context: RenderContext = {
    plan,
    layers,
    parts,
    layout,
    versions: library.versions,
    instances: placeUnits(layers, layout, plan.ir),
    literal: pythonLiteral,
  };
  const common = commonValues(context);
  const render = new TemplateRenderer(
    library,
    engine,
    seamSources(library, stack, layout),
  );
  const builder = new TreeBuilder();
  for (const file of placeWholeFiles(parts, layout, plan)) {
    builder.add(render.wholeFile(file, common));
  }
  const units = context.instances
    .map(instance => ({
      ...instance,
      text: render.text(instance.source, unitValues(instance, common)),
    }))
    // A unit that has nothing to say about this model leaves no empty module behind.
    .filter(({ text }) => text.trim() !== '');
  addModules(builder, units, { layers, layout });
  return builder.tree();
}

function findLayout(
  plan: Plan,
  layers: Layer[],
): { layout: Layout; stack: Layer } {
  const stack = layers.find(({ id }) => id.startsWith('stack/'))!;
  const layout = stack.layouts[plan.layout.id];
  if (!layout) {
    throw RenderError.missingLayout(
      plan.layout.id,
      stack.id,
      Object.keys(stack.layouts),
    );
  }
  return { layout, stack };
}

/** The default seams of the stack and those that the layout overrides, where there are any. */
function seamSources(
  library: Library,
  stack: Layer,
  layout: Layout,
): TemplateSource[] {
  return [
    `${stack.id}/units/_seams.njk`,
    `${stack.id}/layouts/${layout.id}/seams.njk`,
  ].flatMap(name => {
    const text = library.template(name);
    return text === undefined ? [] : [{ name, text }];
  });
}

/** Assembles units into modules, formats them and adds the packages around them. */
function addModules(
  builder: TreeBuilder,
  units: RenderedUnit[],
  { layers, layout }: { layers: Layer[]; layout: Layout },
): void {
  const rules = {
    layout,
    unitOf: (name: string) => unitOf(name, layers, layout),
  };
  const { modules, problems } = assembleModules(units, rules);
  if (problems.length) throw new RenderError(problems);
  const formatter = new PythonFormatter(layout.roots);
  const sourcesOf = (parts: RenderedUnit[]) => [
    ...new Set(parts.map(({ source }) => source)),
  ];
  const texts = [
    ...modules.map(module => ({ ...module, from: sourcesOf(module.units) })),
    ...packageFiles(modules, builder.paths(), rules).map(file => ({
      ...file,
      from: [`layout ${layout.id}`],
    })),
  ];
  const findings = texts.flatMap(({ path, text, from }) => {
    const formatted = formatter.format(path, text, from);
    builder.add({
      path,
      content: Buffer.from(formatted),
      mode: '100644',
      from,
    });
    return formatter.problems(path, formatted);
  });
  if (findings.length) throw new RenderError(findings);
}
