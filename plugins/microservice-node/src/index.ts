/**
 * Everything that renders, verifies and publishes a microservice.
 *
 * @packageDocumentation
 */
export * from './archive';
export * from './configuration';
export {
  closestName,
  describeExcerpt,
  describeTemplateError,
  excerptAt,
  TemplateError,
  TemplateInspector,
} from './engine';
export type {
  Binding,
  BranchObserver,
  BranchOutcome,
  HostFunction,
  InspectorOptions,
  Position,
  PrintedText,
  SourceExcerpt,
  TemplateBranch,
  TemplateErrorData,
  TemplateErrorDetails,
  TemplateFilter,
  TemplateGlobal,
  TemplateLoader,
  TemplateSource,
  TemplateTrace,
  TraceFault,
  ValuePath,
  ValueRead,
} from './engine';
export * from './generator';
export * from './github';
export { everyPart, LibraryError, readLibrary } from './library';
export type {
  FileManifest,
  Layer,
  LayerFile,
  LayerManifest,
  LayerSettings,
  Layout,
  Library,
  Overlay,
  OverlayManifest,
  Part,
  SlotManifest,
  TypeRow,
  UnitManifest,
  UnitRepetition,
} from './library';
export { withoutOrigin } from './origin';
export { PathError } from './paths';
export * from './preflight';
export * from './provisioning';
export { exampleValues, PLACEHOLDERS, RenderError } from './renderer';
export type { ExampleRequest, ExampleValues } from './renderer';
export * from './secrets';
export * from './skeleton';
export type { ThreadLimits } from './threads';
export * from './verifier';
export {
  blobSha,
  checkPath,
  listFiles,
  readTree,
  treeSha,
  WorkspaceError,
  writeTree,
} from './workspace';
export type { ListedFile } from './workspace';
