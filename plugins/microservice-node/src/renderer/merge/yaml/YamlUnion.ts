import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Node,
  Scalar,
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
import { meaningOf, nameOf } from './meaningOf';
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
      this.join(document.contents, added.contents, '');
    }
    // Where nobody says anything, comments are all that is printed.
    document.contents ??= nothing();
    joinEndComments(document, added);
  }

  private join(present: Node, added: Node, member: string): void {
    if (isCollection(present) && isCollection(added))
      this.joinCollections([present, added], member);
    else if (
      isCollection(present) ||
      this.meaning(present) !== this.meaning(added)
    )
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
      present.items.map(item => [this.meaning(item), item as Node]),
    );
    for (const item of added.items) {
      const same = known.get(this.meaning(item));
      if (same) joinCommentsAbove(same, item as Node);
      else present.items.push(item);
    }
  }

  /** What a node says in the file of whoever wrote it. */
  private meaning(node: unknown): string {
    const origin = this.origins.get(node as object);
    const { document } = origin?.part ?? this.merged;
    return meaningOf(node, document);
  }

  private disagreement(present: Node, added: Node, member: string) {
    const says = (node: Node) => {
      const origin = this.origins.get(node);
      const text = this.meaning(node);
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
        this.members.note(inside(this.meaning(item)), from),
      );
    } else if (member) {
      this.members.note(member, from);
    }
  }
}

function nothing(): Scalar {
  return Object.assign(new Scalar(null), { source: '' });
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}
