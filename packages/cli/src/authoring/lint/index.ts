// What is wrong with templates, found without rendering them.
export type { Finding, Severity } from './Finding';
export { lintLibrary } from './lintLibrary';
export { readTemplatesFolder } from './subject/TemplatesFolder';
export { templateErrorProblem } from './templateErrorProblem';
export { YamlFile } from './subject/YamlFile';
