import { FolderRule, LibraryRule } from './LintRule';
import { brokenCalls } from './rules/brokenCalls';
import { dataFiles } from './rules/dataFiles';
import { executables } from './rules/executables';
import { paths } from './rules/paths';
import { strayFiles } from './rules/strayFiles';
import { syntax } from './rules/syntax';
import { textForm } from './rules/textForm';
import { undeclaredValues } from './rules/undeclaredValues';
import { unusedBindings } from './rules/unusedBindings';

/** Rules about files, in the order of a report. */
export const FOLDER_RULES: readonly FolderRule[] = [
  paths,
  strayFiles,
  textForm,
  dataFiles,
  executables,
  syntax,
];

/** Rules about what files mean together. */
export const LIBRARY_RULES: readonly LibraryRule[] = [
  undeclaredValues,
  brokenCalls,
  unusedBindings,
];
