import { JsonObject } from '@backstage/types';

/**
 * A folder of templates, where its files go, and how it is read: the inputs of `fetch:template`, with their meaning.
 *
 * @public
 */
export interface SkeletonRequest {
  /** The folder of templates. */
  source: string;
  /** The folder that its files are written to. */
  target: string;
  /** What templates read as `values`, or as `cookiecutter` with `cookiecutterCompat`. */
  values: JsonObject;
  /** Files and folders, as globs, that are copied as they are; their names are rendered all the same. */
  copyWithoutTemplating?: string[];
  /** The ending of the files that are templates, `.njk` where it is `true`; without it every file is one. */
  templateFileExtension?: boolean | string;
  /** Write over files that exist; without it they stay as they are. */
  replace?: boolean;
  /** Leave out the line end after a block tag. */
  trimBlocks?: boolean;
  /** Leave out the spaces before a block tag that begins its line. */
  lstripBlocks?: boolean;
  /** Print with `{{ }}`, read values as `cookiecutter`, and have the filter `jsonify`. */
  cookiecutterCompat?: boolean;
  /** Host to the type of its integration, `github.com` to `github`: what the filters `parseRepoUrl` and `projectSlug` know. */
  hosts?: Record<string, string>;
  /** Modules of the portal, by absolute path, whose filters and globals templates may use. */
  templateModules?: readonly string[];
}

/**
 * What was written.
 *
 * @public
 */
export interface SkeletonResult {
  /** Files that were rendered or copied. */
  written: number;
  /** Files that were there and stayed. */
  kept: number;
  /** Files and folders whose rendered name says that they are not wanted. */
  skipped: number;
}
