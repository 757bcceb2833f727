/** What a layer states about the service. */
export interface FactStatement {
  provides: Record<string, string>;
}

/** The facts of all layers together. They must agree. @internal */
export function factsOf(layers: FactStatement[]): Record<string, string> {
  return Object.assign({}, ...layers.map(layer => layer.provides));
}
