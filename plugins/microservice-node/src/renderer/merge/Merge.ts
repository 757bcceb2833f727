/** A file that one layer wrote. */
export interface MergePart {
  content: Uint8Array;
  /** Its source, for errors. */
  from: string;
}

/** Makes one content of two for formats whose union is natural. */
export type Merge = (first: MergePart, second: MergePart) => Uint8Array;
