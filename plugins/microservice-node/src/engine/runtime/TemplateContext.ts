import { Session } from './Session';
import { Value } from '../values/Value';

/**
 * The variables of one template while it renders: its values and what it sets, imports and defines at the top.
 * Macros see these and nothing of the place they are called from.
 */
export class TemplateContext<Template = unknown> {
  readonly variables = new Map<string, Value | undefined>();
  /** Names that `import` may take from this template. */
  readonly exported = new Set<string>();

  /** The template and those it extends, itself first: of a block's definitions the first one wins. */
  readonly lineage: Template[] = [];
  private extended: Template | undefined;

  constructor(
    readonly session: Session<Template>,
    readonly includedBy?: TemplateContext<Template>,
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

  /** True once the template that runs has said which one it extends. */
  get extends(): boolean {
    return this.extended !== undefined;
  }

  extend(template: Template): void {
    this.extended = template;
    this.lineage.push(template);
  }

  /** The template to run next, which is then no longer pending. */
  takeExtended(): Template | undefined {
    const template = this.extended;
    this.extended = undefined;
    return template;
  }
}
