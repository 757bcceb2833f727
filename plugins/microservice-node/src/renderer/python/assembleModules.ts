import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import type { Layout } from '../../library';
import { rootsOf } from '../units/rootsOf';
import { RenderedUnit } from '../units/UnitInstance';
import { boundName, ImportStatement, meaningOf } from './ImportStatement';
import { definedNames, moduleOf, quotedNames, usedNames } from './identifiers';
import { publicNames } from './reexports';
import { renderImports } from './renderImports';
import { splitHeader } from './splitHeader';
import { withoutRepeats } from './withoutRepeats';

/** What the import planner needs to know besides the units. */
export interface AssemblyRules {
  layout: Pick<Layout, 'package' | 'tests' | 'typeOnly' | 'reexport'>;
  /** The unit that plays a role, or the unit itself; `undefined` where the layout has neither. */
  unitOf(nameOrRole: string): string | undefined;
}

/** A Python file made of units. */
export interface AssembledModule {
  path: string;
  text: string;
  units: RenderedUnit[];
}

interface Part extends RenderedUnit {
  imports: ImportStatement[];
  body: string;
}

interface Resolved extends ImportStatement {
  /** Path of the file that defines it, for modules of the service. */
  target?: string;
}

/** Where a name of a unit is defined. */
interface Home {
  path: string;
  /** Whether a package around it may offer it again. */
  isPublic: boolean;
}

/** The imports of one file, gathered part by part. */
class ModuleImports {
  private readonly body: string;
  private readonly local: Set<string>;
  /** Units of this file with the names that they define in it. */
  private readonly own: Set<string>;
  private readonly bound = new Map<string, string>();
  private readonly atRunTime: ImportStatement[] = [];
  private readonly forTypes: ImportStatement[] = [];
  private deferred = false;

  constructor(
    private readonly path: string,
    parts: Part[],
    private readonly context: {
      homes: Map<string, Home>;
      rules: AssemblyRules;
      problems: Problem[];
    },
  ) {
    this.body = withoutRepeats(parts.map(part => part.body))
      .filter(Boolean)
      .join('\n\n\n');
    this.local = new Set(definedNames(this.body));
    this.own = new Set(
      parts.flatMap(part =>
        definedNames(part.body).map(name => `${part.unit} ${name}`),
      ),
    );
    for (const part of parts) this.addPart(part);
  }

  private addPart(part: Part): void {
    const used = usedNames(part.body);
    const quoted = quotedNames(part.body);
    for (const wanted of part.imports) {
      const name = boundName(wanted);
      if (
        wanted.module !== '__future__' &&
        !used.has(name) &&
        !quoted.has(name)
      )
        continue;
      const resolved = this.resolve(wanted, part);
      if (resolved) this.bind(resolved, used.has(name));
    }
  }

  /** The real module behind a statement; nothing where the name needs no import here. */
  private resolve(wanted: ImportStatement, part: Part): Resolved | undefined {
    if (!wanted.module.startsWith('@')) return wanted;
    const unit = this.context.rules.unitOf(wanted.module.slice(1));
    if (!unit || this.own.has(`${unit} ${wanted.name}`)) return undefined;
    const home = this.context.homes.get(`${unit} ${wanted.name}`);
    if (!home) {
      this.problem(
        part.source,
        `imports ${wanted.name} from ${wanted.module}, which does not define it`,
        'correct the name or the unit',
      );
      return undefined;
    }
    if (home.path === this.path) return undefined;
    return { ...wanted, module: this.moduleFor(home), target: home.path };
  }

  /** Outsiders import from a package that offers the name again, siblings from the module itself. */
  private moduleFor({ path, isPublic }: Home): string {
    const reexporting = (this.context.rules.layout.reexport ?? []).find(
      folder =>
        isPublic &&
        path.startsWith(`${folder}/`) &&
        !this.path.startsWith(`${folder}/`),
    );
    return reexporting ? reexporting.split('/').join('.') : moduleOf(path);
  }

  private bind(statement: Resolved, usedInCode: boolean): void {
    const name = boundName(statement);
    const meaning = meaningOf(statement);
    const other = this.local.has(name)
      ? `${moduleOf(this.path)}.${name}`
      : this.bound.get(name);
    if (other !== undefined && other !== meaning) {
      this.problem(
        this.path,
        `uses '${name}' for both ${other} and ${meaning}`,
        'rename one of them in the model or in the layout',
      );
      return;
    }
    if (this.bound.has(name)) return;
    this.bound.set(name, meaning);
    const { target, ...imported } = statement;
    if (target !== undefined && (!usedInCode || this.isTypeOnly(target))) {
      this.forTypes.push(imported);
      this.deferred ||= usedInCode;
    } else {
      this.atRunTime.push(imported);
    }
  }

  private isTypeOnly(target: string): boolean {
    return Object.entries(this.context.rules.layout.typeOnly ?? {}).some(
      ([from, to]) =>
        this.path.startsWith(`${from}/`) &&
        to.some(folder => target.startsWith(`${folder}/`)),
    );
  }

  private problem(where: string, what: string, fix: string): void {
    this.context.problems.push({ where, what, fix });
  }

  print(): string {
    const roots = rootsOf(this.context.rules.layout);
    const guarded = this.forTypes.length
      ? `if TYPE_CHECKING:\n${renderImports(this.forTypes, roots, '    ')}`
      : '';
    const imports = renderImports(
      [
        ...this.atRunTime,
        ...(guarded ? [{ module: 'typing', name: 'TYPE_CHECKING' }] : []),
        ...(this.deferred
          ? [{ module: '__future__', name: 'annotations' }]
          : []),
      ],
      roots,
    );
    const header = [imports, guarded].filter(Boolean).join('\n\n');
    // isort's rule: two blank lines before a class or function, one before anything else.
    const gap =
      guarded || /^(class|def|async def|@)/.test(this.body) ? '\n\n\n' : '\n\n';
    return `${[header, this.body].filter(Boolean).join(gap)}\n`;
  }
}

/**
 * Joins units that share a path into modules and plans their imports: logical modules become real ones, what a body does
 * not use for this model is pruned, equal imports merge, names used in annotations only are guarded.
 *
 * Returns the modules in the order of their first unit and every collision or import that leads nowhere.
 *
 * @internal
 */
export function assembleModules(
  units: RenderedUnit[],
  rules: AssemblyRules,
): { modules: AssembledModule[]; problems: Problem[] } {
  const parts = units.map(
    (unit): Part => ({ ...unit, ...splitHeader(unit.text) }),
  );
  const homes = new Map(parts.flatMap(homesIn));
  const byPath = new Map<string, Part[]>();
  for (const part of parts)
    byPath.set(part.path, [...(byPath.get(part.path) ?? []), part]);
  const problems: Problem[] = [];
  const modules = [...byPath].map(([path, own]) => {
    const plan = new ModuleImports(path, own, { homes, rules, problems });
    return { path, text: plan.print(), units: own };
  });
  return { modules, problems };
}

function homesIn({ unit, path, body }: Part): [string, Home][] {
  const offered = publicNames(body);
  return definedNames(body).map(name => [
    `${unit} ${name}`,
    { path, isPublic: offered.includes(name) },
  ]);
}
