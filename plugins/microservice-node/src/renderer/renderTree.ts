import {
  partsOf,
  Plan,
} from '@microservice-scaffolder/plugin-microservice-common';
import { pythonLiteral, TemplateEngine } from '../engine';
import { Layer, Layout, Library, Overlay, Part } from '../library';
import { placeWholeFiles } from './files/placeWholeFiles';
import { addModules } from './python/addModules';
import { RenderError } from './RenderError';
import { Rendering } from './Rendering';
import { collectSlots } from './slots/collectSlots';
import { renderSlots } from './slots/renderSlots';
import { structureOf } from './structureOf';
import { TemplateRenderer } from './TemplateRenderer';
import { TreeBuilder } from './TreeBuilder';
import { placeUnits } from './units/placeUnits';
import { commonValues, RenderContext, unitValues } from './values';

/**
 * Renders the files of a plan in memory: units and whole files, slots filled, imports resolved, modules assembled and
 * formatted. Pure: the same plan and library give the same bytes. A template that has nothing to say about this service
 * leaves no empty file behind; a file that is copied stays, empty or not.
 *
 * Throws a TemplateError, a {@link RenderError} or a WorkspaceError; all of them are faults of the templates.
 *
 * @public
 */
export function renderTree(
  plan: Plan,
  library: Library,
  engine: TemplateEngine,
): Rendering {
  const context = contextOf(plan, library);
  const { layers, parts } = context;
  const render = new TemplateRenderer(library, engine, context);
  const slots = collectSlots(layers, parts);
  const common = commonValues(context);
  common.slots = renderSlots(slots, (name, text) =>
    render.inline({ name, text }, common),
  );
  const units = context.instances.map(instance => ({
    ...instance,
    text: render.text(instance.source, unitValues(instance, common)),
  }));
  const speaking = units.filter(({ text }) => text.trim() !== '');
  common.structure = structureOf(speaking, context);
  const builder = new TreeBuilder();
  const files = placeWholeFiles(context);
  for (const file of files) {
    const whole = render.wholeFile(file, common);
    if (!(file.rendered && isBlank(whole.content))) builder.add(whole);
  }
  const computed = addModules(builder, speaking, context);
  return { ...builder.build(), files, units, computed, slots };
}

function isBlank(content: Uint8Array): boolean {
  return Buffer.from(content).toString('utf8').trim() === '';
}

function contextOf(
  plan: Plan,
  library: Library,
): RenderContext & { stack: Layer } {
  const layers = plan.layers.map(({ id }) => library.layer(id)!);
  const parts: Part[] = partsOf<Overlay, Layer>(layers, plan.facts);
  const { layout, stack } = findLayout(plan, layers);
  return {
    plan,
    layers,
    parts,
    layout,
    stack,
    versions: library.versions,
    instances: placeUnits(layers, layout, plan.ir),
    literal: pythonLiteral,
  };
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
