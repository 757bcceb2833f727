/* Folders of templates that were written for `fetch:template`. */
export { loadTemplateModules } from './loadTemplateModules';
export type { TemplateAdditions } from './loadTemplateModules';
export { renderInWorker } from './renderInWorker';
export type { RenderLimits } from './renderInWorker';
export { RenderProgress } from './RenderProgress';
export { renderSkeleton } from './renderSkeleton';
export { SkeletonError } from './SkeletonError';
export { TemplateModuleError } from './TemplateModuleError';
export type { SkeletonRequest, SkeletonResult } from './SkeletonRequest';
