import { SeededRandom } from './SeededRandom';
import { Content, SkeletonKind } from './SkeletonKind';
import { TemplateLanguage } from './TemplateLanguage';
import { plainText, templateText } from './templateText';

/** A file of a skeleton in one language. */
export interface SkeletonFile {
  /** Relative, with slashes; may hold a tag. */
  path: string;
  content: string | Buffer;
}

const FILES_IN_A_FOLDER = 8;
const FOLDERS_IN_A_FOLDER = 12;

/** The files of a skeleton one after the other, bit for bit the same on each run. */
export function* skeletonFiles(
  kind: SkeletonKind,
  language: TemplateLanguage,
): Generator<SkeletonFile> {
  for (let index = 0; index < kind.files; index++) {
    const content = contentOf(kind, index);
    yield {
      path: pathOf(index, content, language),
      content: WRITERS[content](new SeededRandom(index + 1), language, kind),
    };
  }
}

const WRITERS: Record<
  Content,
  (
    random: SeededRandom,
    language: TemplateLanguage,
    kind: SkeletonKind,
  ) => string | Buffer
> = {
  template: (random, language, { size }) =>
    templateText(
      random,
      language,
      size ?? {
        bytes: random.between(2048, 6144),
        taggedLines: random.between(15, 29),
      },
    ),
  plain: random => plainText(random, random.between(2048, 6144)),
  // A zero at the start, so that nobody has to guess.
  binary: random =>
    Buffer.concat([Buffer.alloc(4), random.bytes(random.between(2048, 6144))]),
};

function contentOf({ ofTwenty }: SkeletonKind, index: number): Content {
  const row = Object.entries(ofTwenty).flatMap(([content, count]) =>
    Array<Content>(count).fill(content as Content),
  );
  return row[(index * 7) % row.length];
}

/** One template in twenty has a tag in its name. */
function pathOf(
  index: number,
  content: Content,
  language: TemplateLanguage,
): string {
  const folder = Math.floor(index / FILES_IN_A_FOLDER);
  const outer = Math.floor(folder / FOLDERS_IN_A_FOLDER);
  const prefix =
    content === 'template' && index % 20 === 7
      ? `${language.print('name')}-`
      : '';
  return `part-${outer}/section-${folder}/${prefix}file-${index}.txt`;
}
