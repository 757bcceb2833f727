import { LayerReason } from '../../model';
import { LayerNode } from '../orderLayers';

/** What a layer says about the services and the layers that it goes with. @public */
export interface LayerRules extends LayerNode {
  /** Layers that may not take part beside it. */
  conflicts: string[];
  provides: Record<string, string>;
  /** Services that it cannot serve, by facts that all hold. */
  refuses: { when: Record<string, string>; because: string; instead: string }[];
}

/** A layer that takes part, with why it does. @internal */
export interface ReasonedLayer extends LayerRules {
  reasons: LayerReason[];
}
