import { ComponentPlan, LayerReason, VariablePlan } from '../../model';
import { LayerNode } from '../orderLayers';
import { Conditional } from './partsOf';

/** What a layer or an overlay names that a service has once. @public */
export interface NamedStatements {
  components: ComponentPlan[];
  variables: VariablePlan[];
}

/** What a layer says about the services and the layers that it goes with. @public */
export interface LayerRules extends LayerNode, NamedStatements {
  /** Layers that may not take part beside it. */
  conflicts: string[];
  provides: Record<string, string>;
  /** Services that it cannot serve, by facts that all hold. */
  refuses: { when: Record<string, string>; because: string; instead: string }[];
  overlays: (NamedStatements & Conditional)[];
}

/** A layer that takes part, with why it does. @internal */
export interface ReasonedLayer extends LayerRules {
  reasons: LayerReason[];
}
