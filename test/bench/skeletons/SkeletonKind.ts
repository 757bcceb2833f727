import { TextSize } from './templateText';

/** What a file of a skeleton holds. */
export type Content = 'template' | 'plain' | 'binary';

/** A skeleton that is measured. */
export interface SkeletonKind {
  id: string;
  files: number;
  /** How many of 20 files in a row are what. */
  ofTwenty: Partial<Record<Content, number>>;
  /** The size of each template; 2 to 6 KB with 15 to 29 tagged lines where nothing is said. */
  size?: TextSize;
}

/** The density of tags is the one of the small templates. */
const ONE_MEGABYTE: TextSize = { bytes: 1024 * 1024, taggedLines: 5600 };

/** Everything that is measured. */
export const skeletonKinds: readonly SkeletonKind[] = [
  { id: '100-templates', files: 100, ofTwenty: { template: 20 } },
  { id: '1000-templates', files: 1000, ofTwenty: { template: 20 } },
  { id: '10000-templates', files: 10_000, ofTwenty: { template: 20 } },
  {
    id: '1000-mixed',
    files: 1000,
    ofTwenty: { template: 12, plain: 5, binary: 3 },
  },
  { id: '1000-plain', files: 1000, ofTwenty: { plain: 20 } },
  { id: '1000-binary', files: 1000, ofTwenty: { binary: 20 } },
  {
    id: 'megabyte',
    files: 1,
    ofTwenty: { template: 20 },
    size: ONE_MEGABYTE,
  },
];
