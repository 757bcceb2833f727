import { PeerTools } from '../peers/peerTools';
import { LanguageName } from '../skeletons/TemplateLanguage';

/** A way of ours to render, run by `ways/run.mjs`. */
interface Module {
  way: string;
}

/** A program with a command line, measured from outside. */
interface Program {
  command(places: Places): string[];
  environment?(places: Places): NodeJS.ProcessEnv;
}

/** What a program works with. */
export interface Places {
  /** The folder that {@link writeSkeleton} filled. */
  skeleton: string;
  /** The folder it runs in, which is empty. */
  target: string;
  tools: PeerTools;
}

/** One who renders the skeletons. */
export interface Contestant {
  id: string;
  title: string;
  language: LanguageName;
  runs: Module | Program;
  /** Folder of the tree, below where it was to write. */
  tree?: string;
  /** Whether its tree is no rendered one: the floor's. */
  rendersNothing?: boolean;
  /** Whether it is neither one of ours nor what we take the place of, and may take part in fewer rounds. */
  isPeer?: boolean;
  /** The largest skeleton that it gets, in files, so that the rest need not wait for minutes. */
  mostFiles?: number;
}
