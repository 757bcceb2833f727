import { CompiledTemplate, Execute } from '../compile/CompiledTemplate';
import { Session } from './Session';
import { Value } from '../values/Value';

/**
 * The variables of one template while it renders: its values and what it sets, imports and defines at the top.
 * Macros see these and nothing of the place they are called from.
 */
export class TemplateContext {
  readonly variables = new Map<string, Value | undefined>();
  /** Names that `import` may take from this template. */
  readonly exported = new Set<string>();

  private readonly blocks = new Map<string, Execute[]>();
  private extended: CompiledTemplate | undefined;

  constructor(
    readonly session: Session,
    readonly includedBy?: TemplateContext,
  ) {}

  get(name: string): Value | undefined {
    const own = this.variables.get(name);
    if (own !== undefined || this.variables.has(name)) return own;
    return this.includedBy
      ? this.includedBy.get(name)
      : this.session.globals.get(name);
  }

  /** Every name that can be read here, for suggestions. */
  names(): string[] {
    const outer = this.includedBy
      ? this.includedBy.names()
      : [...this.session.globals.keys()];
    return [...this.variables.keys(), ...outer];
  }

  /** Adds the blocks of a template behind those that are there: the first definition of a name wins. */
  addBlocks(blocks: ReadonlyMap<string, Execute>): void {
    for (const [name, body] of blocks)
      this.blocks.set(name, [...(this.blocks.get(name) ?? []), body]);
  }

  block(name: string, index: number): Execute | undefined {
    return this.blocks.get(name)?.[index];
  }

  /** True once the template that runs has said which one it extends. */
  get extends(): boolean {
    return this.extended !== undefined;
  }

  extend(template: CompiledTemplate): void {
    this.extended = template;
    this.addBlocks(template.blocks);
  }

  /** The template to run next, which is then no longer pending. */
  takeExtended(): CompiledTemplate | undefined {
    const template = this.extended;
    this.extended = undefined;
    return template;
  }
}
