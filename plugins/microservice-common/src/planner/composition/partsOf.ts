/** Something that takes part only where all of its facts hold. @public */
export interface Conditional {
  when: Record<string, string>;
}

/** Whether all wanted facts are among those of the service. @public */
export function factsHold(
  wanted: Record<string, string>,
  facts: Record<string, string>,
): boolean {
  return Object.entries(wanted).every(
    ([fact, value]) => Object.hasOwn(facts, fact) && facts[fact] === value,
  );
}

/**
 * The parts of a service in their order: each layer, followed by those of its overlays whose facts hold.
 *
 * @public
 */
export function partsOf<
  Overlay extends Conditional,
  Layer extends { overlays: Overlay[] },
>(layers: Layer[], facts: Record<string, string>): (Layer | Overlay)[] {
  return layers.flatMap(layer => [
    layer,
    ...layer.overlays.filter(({ when }) => factsHold(when, facts)),
  ]);
}
