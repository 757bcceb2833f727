import { JsonObject } from '@backstage/types';
import { TreeFile } from '@microservice-scaffolder/plugin-microservice-common';
import { CopiedValues, TemplateEngine, TemplateSource } from '../engine';
import { Layer, Layout, Library } from '../library';
import { PlacedFile } from './files/placeWholeFiles';
import { librarySource } from './librarySource';
import { RenderError } from './RenderError';

/**
 * Renders templates of the library by name, with the seams of a layout.
 *
 * @internal
 */
export class TemplateRenderer {
  private readonly seams: TemplateSource[];
  /** Each entity is a value of many templates. */
  private readonly copies = new CopiedValues();

  constructor(
    private readonly library: Library,
    private readonly engine: TemplateEngine,
    { stack, layout }: { stack: Layer; layout: Layout },
  ) {
    this.seams = seamSources(library, stack, layout);
  }

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

  /** A template of the library. Throws a TemplateError or a {@link RenderError}. */
  text(name: string, values: JsonObject): string {
    const source = librarySource(this.library, name);
    if (!source) throw RenderError.missingTemplate(name);
    return this.inline(source, values);
  }

  /** A template that stands elsewhere, such as a text in a manifest. */
  inline(source: TemplateSource, values: JsonObject): string {
    return this.engine.render(source, values, {
      modules: { seam: this.seams },
      copies: this.copies,
    });
  }
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
  ].flatMap(name => librarySource(library, name) ?? []);
}
