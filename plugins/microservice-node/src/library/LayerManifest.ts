import { JsonObject, JsonValue } from '@backstage/types';
import {
  ApiStatement,
  ComponentPlan,
  DeploymentVariable,
  EntityModel,
  RefusalRule,
  TechnologyChoice,
  VariablePlan,
} from '@microservice-scaffolder/plugin-microservice-common';

/** What a unit repeats over. @public */
export type UnitRepetition = 'service' | 'enum' | 'entity' | 'aggregate';

/** A unit as its layer declares it. @public */
export interface UnitManifest {
  each?: UnitRepetition;
  /** Where it lands unless a layout says otherwise. */
  place?: string;
  purpose?: string;
  /** Each layout chooses whether it has the unit; imports of it vanish where it does not. */
  optional?: true;
  /** It is there for internal entities too, where it repeats over entities. */
  internal?: true;
}

/** A whole file that is known by a name. @public */
export interface FileManifest {
  /** Its path below `files/` and in the service, unless the layout says otherwise. */
  path: string;
  purpose?: string;
  /** It is there only where the layout gives it a path. */
  optional?: true;
}

/** A slot as its owner declares it. @public */
export interface SlotManifest {
  description: string;
  /** JSON Schema of one entry. */
  item: JsonObject;
}

/** `<overlay>/layer.yaml`, as written. @public */
export interface OverlayManifest {
  technologies?: TechnologyChoice[];
  components?: ComponentPlan[];
  variables?: VariablePlan[];
  deploymentVariables?: DeploymentVariable[];
  files?: Record<string, FileManifest>;
  fills?: Record<string, JsonValue[]>;
  entities?: Record<string, EntityModel>;
  api?: ApiStatement;
}

/** `layer.yaml`, as written. @public */
export interface LayerManifest extends OverlayManifest {
  id: string;
  title: string;
  description?: string;
  requires?: string[];
  conflicts?: string[];
  provides?: Record<string, string>;
  refuses?: RefusalRule[];
  accepts?: Record<string, SlotManifest>;
  language?: 'python';
  names?: Record<string, string>;
  roles?: Record<string, string[]>;
  units?: Record<string, UnitManifest>;
  overlays?: { when: Record<string, string>; from: string }[];
}
