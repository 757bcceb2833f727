import {
  ComponentPlan,
  Conventions,
  TechnologyChoice,
  VariablePlan,
} from '@microservice-scaffolder/plugin-microservice-common';

/** What a unit repeats over. @public */
export type UnitRepetition = 'service' | 'enum' | 'entity' | 'aggregate';

/** A unit as its layer declares it. @public */
export interface UnitManifest {
  each?: UnitRepetition;
  purpose?: string;
}

/** A whole file that is known by a name. @public */
export interface FileManifest {
  /** Its path below `files/` and in the service, unless the layout says otherwise. */
  path: string;
  purpose?: string;
}

/** `layer.yaml`, as written. @public */
export interface LayerManifest {
  id: string;
  title: string;
  description?: string;
  requires?: string[];
  provides?: Record<string, string>;
  language?: 'python';
  technologies?: TechnologyChoice[];
  components?: ComponentPlan[];
  variables?: VariablePlan[];
  names?: Record<string, string>;
  roles?: Record<string, string[]>;
  units?: Record<string, UnitManifest>;
  files?: Record<string, FileManifest>;
  overlays?: { when: Record<string, string>; from: string }[];
}

/** A file of a layer that becomes a file of the service. @public */
export interface LayerFile {
  /** Path below `files/`, still with suffix and placeholders. */
  path: string;
  content: Uint8Array;
  executable: boolean;
  /** Name in the library, for errors and provenance: `base/repository/files/README.md.njk`. */
  source: string;
}

/** `layouts/<id>.yaml`, as written. @public */
export interface Layout {
  id: string;
  title: string;
  names?: Record<string, string>;
  modules: Record<string, string>;
  files?: Record<string, string>;
  roots: string[];
  typeOnly?: Record<string, string[]>;
  reexport?: string[];
  conventions?: Conventions;
}

/** A row of `types.yaml`: how a stack writes one type. @public */
export type TypeRow = Record<string, string | string[]>;

/** A layer with everything that its folder holds. @public */
export interface Layer
  extends Required<Omit<LayerManifest, 'language' | 'description'>> {
  language?: 'python';
  /** Whole files that always take part. */
  wholeFiles: LayerFile[];
  /** Whole files by the name of their overlay folder. */
  overlayFiles: Record<string, LayerFile[]>;
  layouts: Record<string, Layout>;
  types: Record<string, TypeRow>;
}
