import { createHash } from 'node:crypto';
import { Budgets } from './runtime/Meter';
import { CompiledTemplate } from './compile/CompiledTemplate';
import { CompileOptions, compileTemplate } from './compile/compileTemplate';
import { startOf } from './compile/runTemplate';
import { TemplateError } from './TemplateError';

/** How much is kept where nothing else is said: templates, and characters of their sources. */
const mostTemplates = 2_000;
const mostCharacters = 32 * 1024 * 1024;

/** Compiles each content once and forgets what was not used for longest. */
export class TemplateCache {
  /** In order of use, the oldest first. */
  private readonly entries = new Map<
    string,
    { template: CompiledTemplate; length: number }
  >();
  private characters = 0;

  constructor(
    private readonly options: CompileOptions,
    private readonly budgets: Budgets,
    private readonly most = mostTemplates,
  ) {}

  /**
   * Gives the compiled form of a template. The name belongs to the key, since it stands in every message.
   *
   * @throws TemplateError for a template that is too large or wrong
   */
  compiled(source: { name: string; text: string }): CompiledTemplate {
    const { length } = source.text;
    if (length > this.budgets.template) {
      const reason = `the template has ${length} characters; ${this.budgets.template} are allowed`;
      throw new TemplateError(startOf(source), reason);
    }
    if (this.most === 0) return compileTemplate(source, this.options);
    const key = `${createHash('sha256').update(source.text).digest('base64')} ${
      source.name
    }`;
    const known = this.entries.get(key);
    const entry = known ?? {
      template: compileTemplate(source, this.options),
      length,
    };
    this.remember(key, entry, known === undefined);
    return entry.template;
  }

  private remember(
    key: string,
    entry: { template: CompiledTemplate; length: number },
    isNew: boolean,
  ): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (isNew) this.characters += entry.length;
    for (const [oldest, { length }] of this.entries) {
      if (this.entries.size <= this.most && this.characters <= mostCharacters)
        return;
      this.entries.delete(oldest);
      this.characters -= length;
    }
  }
}
