import { MergedFile } from '../Merge';
import { mergerFor } from '../mergerFor';

/** Merges texts by their source as the renderer would at this path. */
export function mergeTexts(
  path: string,
  texts: Record<string, string>,
): { text: string; members: MergedFile['members'] } {
  const { content, members } = mergerFor(path)!(
    path,
    Object.entries(texts).map(([from, text]) => ({
      from,
      content: Buffer.from(text),
    })),
  );
  return { text: Buffer.from(content).toString(), members };
}
