import { LabelRecord } from '../store/PullRecord';

/** The labels every repository on GitHub starts with: name, color, description. */
export const DEFAULT_LABELS: Array<[string, string, string]> = [
  ['bug', 'd73a4a', "Something isn't working"],
  ['documentation', '0075ca', 'Improvements or additions to documentation'],
  ['duplicate', 'cfd3d7', 'This issue or pull request already exists'],
  ['enhancement', 'a2eeef', 'New feature or request'],
  ['good first issue', '7057ff', 'Good for newcomers'],
  ['help wanted', '008672', 'Extra attention is needed'],
  ['invalid', 'e4e669', "This doesn't seem right"],
  ['question', 'd876e3', 'Further information is requested'],
  ['wontfix', 'ffffff', 'This will not be worked on'],
];

/** The labels of a new repository, numbered from `firstId`. */
export function defaultLabels(firstId: number): LabelRecord[] {
  return DEFAULT_LABELS.map(([name, color, description], index) => ({
    id: firstId + index,
    name,
    color,
    description,
    default: true,
  }));
}
