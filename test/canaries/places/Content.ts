/** Something that is searched as a whole. */
export interface Content {
  /** Where it stands, for whoever has to look there: a path, a request, a table. */
  where: string;
  bytes: Uint8Array;
}
