import { CanaryWorld } from '../world/CanaryWorld';
import { Content } from './Content';

/** Somewhere that secrets could turn up. */
export interface Place {
  name: string;
  /** Everything that stands there now. */
  read(world: CanaryWorld): Promise<Content[]>;
}

/** A text as a content. */
export function textContent(where: string, text: string): Content {
  return { where, bytes: Buffer.from(text) };
}
