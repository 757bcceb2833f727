// The skeleton engine: the template language of nunjucks in a closed world. A template reads the JSON data it is given and
// nothing else: no prototype, no host function, no file outside the loader, no clock, no randomness. Every render has a
// budget of work, output and depth, and ends in a text or in a TemplateError that names template, line and column.
export { CopiedValues } from './values/CopiedValues';
export { TemplateEngine } from './TemplateEngine';
export type {
  RenderOptions,
  TemplateEngineOptions,
  TemplateLoader,
  TemplateSource,
} from './TemplateEngine';
export type {
  BranchObserver,
  BranchOutcome,
  TemplateBranch,
} from './BranchObserver';
export type { Dialect } from './Dialect';
export { TemplateError } from './TemplateError';
export type {
  Position,
  TemplateErrorData,
  TemplateErrorDetails,
} from './TemplateError';
export {
  describeExcerpt,
  describeTemplateError,
} from './describeTemplateError';
export { excerptAt } from './SourceExcerpt';
export type { SourceExcerpt } from './SourceExcerpt';
export type { Budgets } from './runtime/Meter';
export type { TemplateFilter } from './filters/FilterTable';
export type { HostFunction } from './runtime/callHost';
export type { TemplateGlobal } from './runtime/HostGlobals';
export { flawOfAddition } from './hostAdditions';
export type { HostAddition } from './hostAdditions';
export { pythonLiteral } from './filters/encoders/python';
export { TemplateInspector } from './inspect/TemplateInspector';
export type { InspectorOptions } from './inspect/TemplateInspector';
export type {
  Binding,
  PrintedText,
  TemplateTrace,
  TraceFault,
  ValuePath,
  ValueRead,
} from './inspect/TemplateTrace';
export { closestName } from './suggestions';
