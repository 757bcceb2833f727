import { expectationsOf } from './expectations';
import { FailedRendering } from './FailedRendering';
import { OwnWords } from './OwnWords';
import { PeerEnvironment, PeerOptions, PeerTemplate } from './PeerEnvironment';
import { PeerLoader } from './PeerFiles';
import { PeerNotes } from './PeerNotes';

type Callback = (error: Error | null, text?: string) => void;

/** What a test asks to render, whichever of its words it left out. */
interface Rendering {
  template: string;
  values: object;
  options: PeerOptions;
  environment?: PeerEnvironment;
}

/** What stands in the place of the peer's `tests/util.js`: it renders with our engine and takes down every assertion. */
export class PeerUtil {
  /** Above zero where a check belongs to an assertion that is under way. */
  private underWay = 0;

  constructor(
    private readonly notes: PeerNotes,
    private readonly words: OwnWords,
    readonly Loader: new () => PeerLoader,
  ) {}

  /** What tests that require the module get. */
  exports() {
    return {
      isSlim: false,
      Loader: this.Loader,
      equal: (...words: unknown[]) => this.equal(words),
      jinjaEqual: (...words: unknown[]) => this.equal(words),
      render: (...words: unknown[]) => this.render(words),
      finish: (done: () => void) => done(),
      normEOL: (text: string) => text.replace(/\r\n|\r/g, '\n'),
    };
  }

  /** The peer's `expect`: by itself every check is an assertion, in a callback it belongs to what was rendered. */
  expect(value: unknown) {
    return expectationsOf(value, this.words, check => {
      if (this.underWay) check();
      else this.notes.assertNext(() => this.within(check));
    });
  }

  /** The same where a test is one assertion: what does not hold ends it. */
  demand(value: unknown) {
    return expectationsOf(value, this.words, check => check());
  }

  private equal(words: unknown[]): void {
    const last = words[words.length - 1];
    const environment = last instanceof PeerEnvironment ? last : undefined;
    const given = environment ? words.slice(0, -1) : words;
    const wanted = given[given.length - 1];
    const rendering = renderingOf([...given.slice(0, -1), environment]);
    this.notes.assert(rendering.template, () => {
      const text = this.textOf(rendering);
      if (text !== wanted)
        throw new Error(
          `${JSON.stringify(text)} where ${JSON.stringify(
            wanted,
          )} was expected`,
        );
    });
  }

  private render(words: unknown[]): unknown {
    const last = words[words.length - 1];
    if (typeof last !== 'function') return this.renderNow(renderingOf(words));
    const rendering = renderingOf(words.slice(0, -1));
    this.notes.assert(rendering.template, () =>
      this.within(() => this.renderFor(rendering, last as Callback)),
    );
    return undefined;
  }

  private renderNow(rendering: Rendering): unknown {
    if (this.underWay) return this.textOf(rendering);
    try {
      return this.textOf(rendering);
    } catch (error) {
      return new FailedRendering(error as Error);
    }
  }

  private renderFor(rendering: Rendering, callback: Callback): void {
    let text;
    try {
      text = this.textOf(rendering);
    } catch (error) {
      if (!rendering.options.noThrow) throw error;
      callback(error as Error);
      return;
    }
    callback(null, text);
  }

  private textOf({
    template,
    values,
    options,
    environment,
  }: Rendering): string {
    const chosen =
      environment ?? new PeerEnvironment(new this.Loader(), options);
    return new PeerTemplate(template, chosen).render(values) as string;
  }

  private within(work: () => void): void {
    this.underWay += 1;
    try {
      work();
    } finally {
      this.underWay -= 1;
    }
  }
}

function renderingOf([
  template,
  values,
  options,
  environment,
]: unknown[]): Rendering {
  const isEnvironment = (word: unknown) => word instanceof PeerEnvironment;
  const found = [values, options, environment].find(isEnvironment);
  return {
    template: String(template),
    values: isEnvironment(values) || !values ? {} : values,
    options: isEnvironment(options) || !options ? {} : options,
    environment: found as PeerEnvironment | undefined,
  };
}
