import { FolderRule, LibraryRule } from './LintRule';
import { brokenCalls } from './rules/brokenCalls';
import { catalogEntries } from './rules/catalogEntries';
import { conditionBudget } from './rules/conditionBudget';
import { dataFiles } from './rules/dataFiles';
import { declaredNames } from './rules/declaredNames';
import { environmentVariables } from './rules/environmentVariables';
import { executables } from './rules/executables';
import { facts } from './rules/facts';
import { formChoices } from './rules/formChoices';
import { formParameters } from './rules/formParameters';
import { formSteps } from './rules/formSteps';
import { formVariables } from './rules/formVariables';
import { layouts } from './rules/layouts';
import { literalVersions } from './rules/literalVersions';
import { namedFiles } from './rules/namedFiles';
import { optionConditions } from './rules/optionConditions';
import { overlayFolders } from './rules/overlayFolders';
import { paths } from './rules/paths';
import { rawTexts } from './rules/rawTexts';
import { reachableLayers } from './rules/reachableLayers';
import { requirements } from './rules/requirements';
import { roles } from './rules/roles';
import { seams } from './rules/seams';
import { slotEntries } from './rules/slotEntries';
import { slots } from './rules/slots';
import { strayFiles } from './rules/strayFiles';
import { suffixes } from './rules/suffixes';
import { syntax } from './rules/syntax';
import { textForm } from './rules/textForm';
import { typeRows } from './rules/typeRows';
import { undeclaredValues } from './rules/undeclaredValues';
import { unitImports } from './rules/unitImports';
import { units } from './rules/units';
import { unusedBindings } from './rules/unusedBindings';
import { versionPins } from './rules/versionPins';

/** Rules about files, in the order of a report. */
export const FOLDER_RULES: readonly FolderRule[] = [
  paths,
  strayFiles,
  textForm,
  dataFiles,
  executables,
  syntax,
  literalVersions,
  catalogEntries,
  formParameters,
  formSteps,
];

/** Rules about what files mean together. */
export const LIBRARY_RULES: readonly LibraryRule[] = [
  undeclaredValues,
  brokenCalls,
  unusedBindings,
  rawTexts,
  suffixes,
  conditionBudget,
  optionConditions,
  facts,
  overlayFolders,
  requirements,
  reachableLayers,
  units,
  unitImports,
  roles,
  layouts,
  namedFiles,
  declaredNames,
  environmentVariables,
  typeRows,
  versionPins,
  slots,
  slotEntries,
  seams,
  formChoices,
  formVariables,
];
