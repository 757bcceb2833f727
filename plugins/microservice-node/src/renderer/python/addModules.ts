import { Layer, Layout } from '../../library';
import { RenderError } from '../RenderError';
import { TreeBuilder } from '../TreeBuilder';
import { unitOf } from '../units/placeUnits';
import { rootsOf } from '../units/rootsOf';
import { RenderedUnit } from '../units/UnitInstance';
import { assembleModules } from './assembleModules';
import { PythonFormatter } from './formatPython';
import { facadeFiles } from './facadeFiles';
import { packageFiles } from './packageFiles';

/**
 * Assembles units into modules, formats them and adds the facades and packages that the layout asks for. Returns the paths
 * of both.
 *
 * Throws a {@link RenderError} with everything that the assembly or the checker finds.
 *
 * @internal
 */
export function addModules(
  builder: TreeBuilder,
  units: RenderedUnit[],
  { layers, layout }: { layers: Layer[]; layout: Layout },
): string[] {
  const rules = {
    layout,
    unitOf: (name: string) => unitOf(name, layers, layout),
  };
  const { modules, problems } = assembleModules(units, rules);
  if (problems.length) throw new RenderError(problems);
  const formatter = new PythonFormatter(rootsOf(layout));
  const sourcesOf = (parts: RenderedUnit[]) => [
    ...new Set(parts.map(({ source }) => source)),
  ];
  const facades = facadeFiles(units, layout);
  const packages = packageFiles(
    modules,
    [...builder.paths(), ...facades.map(({ path }) => path)],
    rules,
  );
  const computed = [...facades, ...packages];
  const texts = [
    ...modules.map(module => ({ ...module, from: sourcesOf(module.units) })),
    ...computed.map(file => ({ ...file, from: [`layout ${layout.id}`] })),
  ];
  const findings = texts.flatMap(({ path, text, from }) => {
    const formatted = formatter.format(path, text, from);
    builder.add({
      path,
      content: Buffer.from(formatted),
      mode: '100644',
      from,
    });
    return formatter.problems(path, formatted, from);
  });
  if (findings.length) throw new RenderError(findings);
  return computed.map(({ path }) => path);
}
