import { copiedPaths } from './copiedPaths';
import { FolderWriter } from './FolderWriter';
import { keepApart } from './keepApart';
import { PlacedEntry, placeEntries } from './placeEntries';
import { isBinary, readSkeletonFile } from './readSkeletonFile';
import { RenderProgress } from './RenderProgress';
import { SkeletonEngine, skeletonEngine } from './skeletonEngine';
import { SkeletonError } from './SkeletonError';
import { SkeletonRequest, SkeletonResult } from './SkeletonRequest';
import { walkSkeleton } from './walkSkeleton';

/**
 * Renders a folder of templates into another folder, with the meaning of `fetch:template`. All names are rendered and checked
 * before the first file is written. It reads and writes synchronously, which is fastest; run it where nothing else waits.
 *
 * @param progress - counts what is done
 * @throws SkeletonError for a folder that cannot be rendered as it is, and TemplateError for a template that is wrong
 *
 * @public
 */
export function renderSkeleton(
  request: SkeletonRequest,
  progress = new RenderProgress(),
): SkeletonResult {
  const { source, target, copyWithoutTemplating = [] } = request;
  const extension = extensionOf(request);
  keepApart(source, target);
  const engine = skeletonEngine(request);
  const entries = walkSkeleton(source);
  const placed = placeEntries(entries, {
    copied: copiedPaths(source, copyWithoutTemplating),
    extension,
    render: path => engine.render(`name of ${path}`, path),
  });
  progress.begin(placed.length);
  const write = entryWriter(request, engine);
  let written = 0;
  for (const entry of placed) {
    if (write(entry)) written += 1;
    progress.step();
  }
  const files = placed.filter(({ isFolder }) => !isFolder).length;
  return {
    written,
    kept: files - written,
    skipped: entries.length - placed.length,
  };
}

function extensionOf(request: SkeletonRequest): string | undefined {
  const { templateFileExtension: wanted } = request;
  if (!wanted) return undefined;
  if (request.copyWithoutTemplating || request.cookiecutterCompat)
    throw SkeletonError.extensionAndPatterns();
  if (wanted === true) return '.njk';
  return wanted.startsWith('.') ? wanted : `.${wanted}`;
}

/** Makes what writes one entry and says whether it wrote a file. */
function entryWriter(
  { source, target, replace = false }: SkeletonRequest,
  engine: SkeletonEngine,
): (entry: PlacedEntry) => boolean {
  const writer = new FolderWriter(target);
  return entry => {
    if (entry.isFolder) writer.folder(entry.target);
    if (entry.isFolder || (!replace && writer.had(entry.target))) return false;
    const { content, mode } = readSkeletonFile(source, entry.path);
    const rendered =
      entry.isTemplate && !isBinary(content)
        ? engine.render(entry.path, content.toString('utf8'))
        : content;
    return writer.file(entry.target, { content: rendered, mode, replace });
  };
}
