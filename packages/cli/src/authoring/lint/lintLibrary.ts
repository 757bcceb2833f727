import {
  LibraryError,
  readLibrary,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Finding } from './Finding';

/**
 * Checks a templates folder against every rule for authors, without rendering anything.
 *
 * @param directory - folder with `recipes/`, `layers/` and `versions.yaml`
 * @returns everything that was found, by file and line; nothing for good templates
 */
export async function lintLibrary(directory: string): Promise<Finding[]> {
  try {
    await readLibrary(directory);
    return [];
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    return error.problems.map(
      (problem): Finding => ({
        ...problem,
        severity: 'error',
        code: 'manifest',
      }),
    );
  }
}
