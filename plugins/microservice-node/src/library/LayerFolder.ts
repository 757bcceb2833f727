import { LayerFile, Part } from './Layer';
import { OverlayManifest } from './LayerManifest';
import { SourceFile } from './readFolder';
import { ManifestReading, readManifest } from './readManifest';

/**
 * The files of one layer by their path inside of it.
 *
 * @internal
 */
export class LayerFolder {
  /** Path below the templates folder, with a `/` at its end. */
  readonly path: string;
  private readonly files: Map<string, SourceFile>;

  constructor(readonly id: string, files: SourceFile[]) {
    this.path = `layers/${id}/`;
    this.files = new Map(
      files.map(file => [file.path.slice(this.path.length), file]),
    );
  }

  get paths(): string[] {
    return [...this.files.keys()];
  }

  /** A YAML file with its problems; nothing where there is no such file. */
  read<T>(path: string, schema: object): ManifestReading<T> | undefined {
    const file = this.files.get(path);
    if (!file) return undefined;
    return readManifest<T>(
      { file: file.path, text: file.content.toString('utf8') },
      schema,
    );
  }

  /** What a manifest contributes together with the whole files below a folder such as `files/`. */
  partOf(
    manifest: OverlayManifest,
    filesFolder: string,
  ): Omit<Part, 'id' | 'placeOf'> {
    return {
      technologies: manifest.technologies ?? [],
      components: manifest.components ?? [],
      variables: manifest.variables ?? [],
      deploymentVariables: manifest.deploymentVariables ?? [],
      files: manifest.files ?? {},
      fills: manifest.fills ?? {},
      entities: manifest.entities ?? {},
      ...(manifest.api ? { api: manifest.api } : {}),
      wholeFiles: this.filesBelow(filesFolder),
    };
  }

  private filesBelow(prefix: string): LayerFile[] {
    return [...this.files]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, file]) => ({
        path: path.slice(prefix.length),
        content: file.content,
        executable: file.executable,
        source: `${this.id}/${path}`,
      }));
  }
}
