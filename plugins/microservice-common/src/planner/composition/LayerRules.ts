import {
  ComponentPlan,
  DeploymentVariable,
  LayerReason,
  VariablePlan,
} from '../../model';
import { LayerNode } from '../orderLayers';
import { Conditional } from './partsOf';

/** What a layer or an overlay names that a service has once. @public */
export interface NamedStatements {
  components: ComponentPlan[];
  variables: VariablePlan[];
  deploymentVariables: DeploymentVariable[];
}

/** Services that a layer cannot serve, by what they state or by what they lack; by both where it has both. @public */
export interface RefusalRule {
  /** Facts that all hold in the refused service. */
  when?: Record<string, string>;
  /** Facts of which the refused service lacks at least one. */
  unless?: Record<string, string>;
  because: string;
  instead: string;
}

/** What a layer says about the services and the layers that it goes with. @public */
export interface LayerRules extends LayerNode, NamedStatements {
  /** Layers that may not take part beside it. */
  conflicts: string[];
  provides: Record<string, string>;
  /** Services that it cannot serve. */
  refuses: RefusalRule[];
  overlays: (NamedStatements & Conditional)[];
}

/** A layer that takes part, with why it does. @internal */
export interface ReasonedLayer extends LayerRules {
  reasons: LayerReason[];
}
