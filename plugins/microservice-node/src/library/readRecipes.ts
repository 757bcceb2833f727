import {
  comparePaths,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { SourceFile } from './readFolder';
import { ManifestReading, readManifest } from './readManifest';
import recipeSchema from './schema/recipe.schema.json';

/** A recipe as read, with the folder it stands in. */
export interface RecipeReading extends ManifestReading<Recipe> {
  folder: string;
}

/** Every `recipe.yaml`, sorted by folder, with defaults for what may be absent. @internal */
export function readRecipes(files: SourceFile[]): RecipeReading[] {
  return files
    .map(file => ({
      file,
      match: /^recipes\/([^/]+)\/recipe\.yaml$/.exec(file.path),
    }))
    .filter(({ match }) => match !== null)
    .map(({ file, match }) => {
      const reading = readManifest<Partial<Recipe>>(
        { file: file.path, text: file.content.toString('utf8') },
        recipeSchema,
      );
      const value = reading.value && {
        ...({ layers: [], options: {} } as Partial<Recipe>),
        ...reading.value,
      };
      return { ...reading, value: value as Recipe, folder: match![1] };
    })
    .sort((left, right) => comparePaths(left.folder, right.folder));
}
