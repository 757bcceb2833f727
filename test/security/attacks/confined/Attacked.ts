import { PlacedPayload } from '../payloads/Payload';

/** What one render shows of itself: texts and names of files. */
export type Shown = string[];

/** Something that renders templates, to be attacked. */
export interface Attacked {
  name: string;
  /** Which kinds of places it has. */
  takes: readonly PlacedPayload['as'][];
  /** Whether it is its own error: one that tells an author what is wrong. */
  isRefusal(error: unknown): boolean;
  render(placed: PlacedPayload): Shown;
}
