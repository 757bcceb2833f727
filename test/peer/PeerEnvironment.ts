import { posix } from 'node:path';
import {
  TemplateEngine,
  TemplateSource,
} from '../../plugins/microservice-node/src/engine';
import type { TemplateFilter } from '../../plugins/microservice-node/src/engine';
import { HostInterface } from './HostInterface';
import { PeerLoader } from './PeerFiles';

/** What the peer's tests make an environment with; escaping of HTML and options for developers mean nothing to us. */
export interface PeerOptions {
  filters?: Record<string, TemplateFilter>;
  asyncFilters?: object;
  extensions?: object;
  throwOnUndefined?: boolean;
  noThrow?: boolean;
}

type Done = (error: Error | null, text?: string) => void;

/** The peer's `Environment`, made of our engine in its dialect that is not strict. */
export class PeerEnvironment {
  private readonly engine: TemplateEngine;

  constructor(private readonly loader?: PeerLoader, options?: PeerOptions) {
    if (options?.extensions) throw new HostInterface('extensions');
    if (options?.asyncFilters) throw new HostInterface('asyncFilters');
    this.engine = new TemplateEngine({
      dialect: {
        expression: ['{{', '}}'],
        trimBlocks: false,
        lstripBlocks: false,
        strict: options?.throwOnUndefined ?? false,
      },
      filters: options?.filters,
      loader: { load: (name, from) => this.source(name, from) },
    });
  }

  renderString(
    text: string,
    values: object,
    { path = 'text.njk' } = {},
  ): string {
    return this.renderSource({ name: posix.basename(path), text }, values);
  }

  getTemplate(name: string, done?: unknown): PeerTemplate {
    if (done) throw new HostInterface('getTemplate with a callback');
    const source = this.source(name, '');
    if (!source) throw new Error(`there is no template '${name}'`);
    return new PeerTemplate(source.text, this, name);
  }

  render(name: string, values: object | Done, done: Done): void {
    if (typeof values === 'function')
      this.getTemplate(name).render({}, values as Done);
    else this.getTemplate(name).render(values, done);
  }

  renderSource(source: TemplateSource, values: object): string {
    return this.engine.render(source, values as never);
  }

  addGlobal(): never {
    throw new HostInterface('addGlobal');
  }

  getGlobal(): never {
    throw new HostInterface('getGlobal');
  }

  on(): never {
    throw new HostInterface('on');
  }

  private source(name: string, from: string): TemplateSource | undefined {
    const path = name.startsWith('./')
      ? posix.join(posix.dirname(from), name)
      : name;
    const found = this.loader?.getSource(path);
    return found ? { name: path, text: found.src } : undefined;
  }
}

/** The peer's `Template`. */
export class PeerTemplate {
  constructor(
    private readonly text: string,
    private readonly environment = new PeerEnvironment(),
    private readonly name = 'text.njk',
  ) {}

  render(values: object = {}, done?: Done): string | undefined {
    const source = { name: this.name, text: this.text };
    if (!done) return this.environment.renderSource(source, values);
    let text;
    try {
      text = this.environment.renderSource(source, values);
    } catch (error) {
      done(error as Error);
      return undefined;
    }
    done(null, text);
    return undefined;
  }
}
