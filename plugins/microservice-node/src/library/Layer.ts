import { JsonValue } from '@backstage/types';
import {
  ApiStatement,
  ComponentPlan,
  Conventions,
  DeploymentVariable,
  EntityModel,
  TechnologyChoice,
  VariablePlan,
} from '@microservice-scaffolder/plugin-microservice-common';
import { LayerManifest, FileManifest } from './LayerManifest';

/** A file of a layer that becomes a file of the service. @public */
export interface LayerFile {
  /** Path below `files/`, still with suffix and placeholders. */
  path: string;
  content: Uint8Array;
  executable: boolean;
  /** Name in the library, for errors and provenance: `base/repository/files/README.md.njk`. */
  source: string;
}

/** `layouts/<id>.yaml` as written, with the path of every unit that has one. @public */
export interface Layout {
  id: string;
  title: string;
  /** Top folder of the service's own code. */
  package: string;
  /** Folder of the tests. */
  tests: string;
  names?: Record<string, string>;
  /** Place to folder or file. */
  places?: Record<string, string>;
  /** Unit to path: those that the layout gives, and those that follow from places. */
  modules: Record<string, string>;
  /** Module to the units that it offers again. */
  facades?: Record<string, string[]>;
  files?: Record<string, string>;
  typeOnly?: Record<string, string[]>;
  reexport?: string[];
  conventions?: Conventions;
}

/** A row of `types.yaml`: how a stack writes one type. @public */
export type TypeRow = Record<string, string | string[]>;

/** What a layer and an overlay contribute alike. @public */
export interface Part {
  /** `option/kubernetes` for a layer, `option/kubernetes#python` for its overlay. */
  id: string;
  technologies: TechnologyChoice[];
  components: ComponentPlan[];
  variables: VariablePlan[];
  deploymentVariables: DeploymentVariable[];
  files: Record<string, FileManifest>;
  /** Entries by slot, as written. */
  fills: Record<string, JsonValue[]>;
  /** What it brings to the domain model, by name. */
  entities: Record<string, EntityModel>;
  /** What it adds to the HTTP API. */
  api?: ApiStatement;
  wholeFiles: LayerFile[];
  /** Where in its manifest something stands, for errors: `layers/option/a/layer.yaml:3:5` for `['fills', 'links', 0]`. */
  placeOf(path: readonly (string | number)[]): string;
}

/** A folder of a layer that takes part where all facts hold. @public */
export interface Overlay extends Part {
  when: Record<string, string>;
  /** Name of the folder. */
  from: string;
}

/** What a layer says about itself that no overlay can. @public */
export type LayerSettings = Required<
  Pick<
    LayerManifest,
    | 'requires'
    | 'conflicts'
    | 'provides'
    | 'refuses'
    | 'accepts'
    | 'names'
    | 'roles'
    | 'units'
  >
>;

/** A layer with everything that its folder holds. @public */
export interface Layer extends Part, LayerSettings {
  title: string;
  /** One sentence about it, for people who look it up. */
  description?: string;
  language?: 'python';
  overlays: Overlay[];
  /** Where in a layout's file something stands, for errors. */
  placeInLayout(layout: string, path: readonly (string | number)[]): string;
  layouts: Record<string, Layout>;
  types: Record<string, TypeRow>;
}
