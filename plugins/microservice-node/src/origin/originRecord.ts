import { createHash } from 'node:crypto';
import { JsonObject } from '@backstage/types';
import {
  canonicalJson,
  FileTree,
  Plan,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { blobSha, treeSha } from '../workspace';

/** Folder of the record in every generated repository. */
const ORIGIN_FOLDER = '.scaffold';

const FROM = ['microservice-scaffolder'];

/**
 * What the repository remembers of its making: template, answers and the exact files, but nothing about the run, so
 * that the same answers give the same bytes. The record describes the tree without itself, which is what template
 * updates will be merged against.
 *
 * @internal
 */
export function originRecord(
  plan: Plan,
  tree: FileTree,
  tools: JsonObject,
): TreeFile[] {
  const base = treeSha(tree);
  const manifest: JsonObject = {
    apiVersion: 'scaffold/v1',
    instance: 'default',
    root: '.',
    template: {
      recipe: plan.recipe.id,
      version: plan.recipe.version,
      layers: plan.layers.map(({ id }) => id),
      layout: plan.layout.id,
    },
    renderer: tools,
    answers: plan.answers as unknown as JsonObject,
    base: { tree: base, ref: `refs/scaffold/base/${base}` },
  };
  const integrity = createHash('sha256')
    .update(canonicalJson(manifest))
    .digest('hex');
  return [
    jsonFile('manifest.json', {
      ...manifest,
      integrity: `sha256:${integrity}`,
    }),
    jsonFile('lock.json', {
      files: Object.fromEntries(
        tree.files.map(({ path, content, mode }) => [
          path,
          [blobSha(content), mode, 'managed'],
        ]),
      ),
    }),
  ];
}

/** The tree without its record: what was rendered. @public */
export function withoutOrigin(tree: FileTree): FileTree {
  return {
    files: tree.files.filter(
      ({ path }) => !path.startsWith(`${ORIGIN_FOLDER}/`),
    ),
  };
}

function jsonFile(name: string, value: JsonObject): TreeFile {
  return {
    path: `${ORIGIN_FOLDER}/${name}`,
    content: Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`),
    mode: '100644',
    from: FROM,
  };
}
