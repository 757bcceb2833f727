import {
  Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseAllDocuments,
} from 'yaml';

type Path = readonly (string | number)[];

/** Something that is not YAML, and where. */
export interface YamlError {
  where: string;
  what: string;
}

/** A YAML file whose parts know where they stand. */
export class YamlFile {
  private readonly lines = new LineCounter();
  private readonly documents: Document[];

  constructor(private readonly path: string, text: string) {
    this.documents = [
      ...parseAllDocuments(text, {
        lineCounter: this.lines,
        prettyErrors: false,
        logLevel: 'silent',
      }),
    ] as Document[];
  }

  /** The first document as data; nothing where it cannot be read. */
  get value(): unknown {
    const [first] = this.documents;
    return first && !this.errors().length
      ? first.toJS({ maxAliasCount: 100 })
      : undefined;
  }

  errors(): YamlError[] {
    return this.documents
      .flatMap(document => document.errors)
      .map(({ pos, message }) => ({
        where: this.at(pos[0]),
        what: message.split('\n')[0],
      }));
  }

  /** Where a value stands in the first document, or the nearest value around it: `all.yaml:3:5`. */
  placeOf(path: Path): string {
    for (let length = path.length; length > 0; length--) {
      const node = this.documents[0]?.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.at(node.range[0]);
    }
    return this.at(0);
  }

  /** Where the key of a member stands. */
  placeOfKey(path: Path): string {
    const owner = this.documents[0]?.getIn(path.slice(0, -1), true);
    const name = String(path.at(-1));
    const pair = isMap(owner)
      ? owner.items.find(
          ({ key }) => isScalar(key) && String(key.value) === name,
        )
      : undefined;
    return pair && isScalar(pair.key) && pair.key.range
      ? this.at(pair.key.range[0])
      : this.placeOf(path);
  }

  private at(offset: number): string {
    const { line, col } = this.lines.linePos(offset);
    return `${this.path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  }
}
