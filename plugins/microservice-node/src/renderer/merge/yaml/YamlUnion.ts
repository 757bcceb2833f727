import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Node,
  Pair,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { RenderError } from '../../RenderError';
import { Members } from '../Members';
import {
  giveCommentToFirst,
  giveHeaderToContents,
  joinCommentsAbove,
  joinCommentsOfPair,
  joinEndComments,
} from './comments';
import { YamlPart } from './parseYamlPart';

type Collections = [present: YAMLMap | YAMLSeq, added: YAMLMap | YAMLSeq];

/** Who wrote a node, and where in their file. */
interface Origin {
  part: YamlPart;
  line: number;
}

/**
 * The first document with what later ones add to it: nodes move with their comments, the order of the first stays.
 *
 * @internal
 */
export class YamlUnion {
  readonly members = new Members();
  private readonly origins = new WeakMap<object, Origin>();

  constructor(private readonly path: string, readonly merged: YamlPart) {
    this.remember(merged);
    this.noteMembers(merged.document.contents, '', merged.from);
  }

  /** Adds a document. Throws a {@link RenderError} naming both sources where they disagree. */
  add(part: YamlPart): void {
    this.remember(part);
    this.noteMembers(part.document.contents, '', part.from);
    const { document } = this.merged;
    const added = part.document;
    giveHeaderToContents(added);
    if (document.contents === null || isEmpty(document.contents)) {
      document.contents = added.contents;
    } else if (added.contents !== null && !isEmpty(added.contents)) {
      this.join(document.contents, added.contents as Node, '');
    }
    joinEndComments(document, added);
  }

  /** Who wrote a node. */
  writerOf(node: unknown): string {
    return this.origins.get(node as object)?.part.from ?? this.merged.from;
  }

  private join(present: Node, added: Node, member: string): void {
    if (isCollection(present) && isCollection(added))
      this.joinCollections([present, added], member);
    else if (isCollection(present) || this.plain(present) !== this.plain(added))
      throw this.disagreement(present, added, member);
  }

  private joinCollections([present, added]: Collections, member: string): void {
    if (!present.items.length) present.flow = added.flow;
    if (isMap(present) && isMap(added)) this.joinMaps(present, added, member);
    else if (isSeq(present) && isSeq(added)) this.joinLists(present, added);
    else throw this.disagreement(present, added, member);
    joinEndComments(present, added);
  }

  private joinMaps(present: YAMLMap, added: YAMLMap, member: string): void {
    giveCommentToFirst(added);
    const spaced = present.items.some(
      ({ key }) => isNode(key) && key.spaceBefore,
    );
    for (const pair of added.items) {
      const name = nameOf(pair);
      const same = present.items.find(each => nameOf(each) === name);
      if (!same) {
        if (spaced && isNode(pair.key)) pair.key.spaceBefore = true;
        present.items.push(pair);
        continue;
      }
      joinCommentsOfPair(same, pair);
      this.join(
        same.value as Node,
        pair.value as Node,
        member ? `${member}.${name}` : name,
      );
    }
  }

  private joinLists(present: YAMLSeq, added: YAMLSeq): void {
    giveCommentToFirst(added);
    const known = new Map(
      present.items.map(item => [this.plain(item), item as Node]),
    );
    for (const item of added.items) {
      const same = known.get(this.plain(item));
      if (same) joinCommentsAbove(same, item as Node);
      else present.items.push(item);
    }
  }

  /** A value that can be compared: what it says, whoever wrote it and however. */
  private plain(node: unknown): string {
    if (!isNode(node)) return JSON.stringify(node ?? null);
    const origin = this.origins.get(node);
    const { document } = origin?.part ?? this.merged;
    return (
      JSON.stringify(node.toJS(document, { maxAliasCount: 100 })) ?? 'null'
    );
  }

  private disagreement(present: Node, added: Node, member: string) {
    const says = (node: Node) => {
      const origin = this.origins.get(node);
      const text = this.plain(node);
      return {
        from: `${origin?.part.from} (line ${origin?.line})`,
        says: text.length > 60 ? `${text.slice(0, 57)}...` : text,
      };
    };
    return RenderError.disagreement(this.path, member || 'the document', [
      says(present),
      says(added),
    ]);
  }

  private remember(part: YamlPart): void {
    visit(part.document, {
      Node: (_key, node) => {
        this.origins.set(node, { part, line: part.lineOf(node) });
      },
    });
  }

  /** Notes every leaf below a node as written by `from`. */
  private noteMembers(node: unknown, member: string, from: string): void {
    const inside = (name: string) => (member ? `${member}.${name}` : name);
    if (isMap(node) && node.items.length) {
      node.items.forEach(pair =>
        this.noteMembers(pair.value, inside(nameOf(pair)), from),
      );
    } else if (isSeq(node) && node.items.length) {
      node.items.forEach(item =>
        this.members.note(inside(this.plain(item)), from),
      );
    } else if (member) {
      this.members.note(member, from);
    }
  }
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}
