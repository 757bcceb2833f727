/** What one layer wrote into a file. */
export interface MergePart {
  content: Uint8Array;
  /** Its source, for errors and provenance: `option/redis/files/docker-compose.yml.njk`. */
  from: string;
}

/** A piece of a merged file, with the sources that wrote it; more than one where they agree. */
export interface MergedMember {
  /** A path such as `services.db.image`, a variable, or a line of a list. */
  member: string;
  from: string[];
}

/** One content made of several parts. */
export interface MergedFile {
  content: Uint8Array;
  members: MergedMember[];
}

/**
 * Makes one content of the parts of a file at `path`, for formats whose union is natural. Throws a RenderError that names
 * both sources and the member where they disagree.
 */
export type Merge = (path: string, parts: MergePart[]) => MergedFile;

/** The text of a part. Line ends and a byte order mark are an editor's choice, and two of them cannot be in one file. */
export function textOf({ content }: MergePart): string {
  return new TextDecoder().decode(content).replace(/\r\n/g, '\n');
}
