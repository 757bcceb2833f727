/** Parts of nunjucks that its tests compare with, and that its published types leave out. */
declare module 'nunjucks/src/nodes' {
  const nodes: Record<string, unknown>;
  export = nodes;
}

declare module 'nunjucks/src/lib' {
  const lib: Record<string, unknown>;
  export = lib;
}

declare module 'nunjucks/src/filters' {
  const filters: Record<string, unknown>;
  export = filters;
}

declare module 'nunjucks/src/tests' {
  const tests: Record<string, unknown>;
  export = tests;
}
