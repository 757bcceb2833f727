import { readFile } from 'node:fs/promises';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import { mainEntityRef } from './mainEntityRef';

/**
 * What the catalog would know the service as, read from the workspace; `undefined` where the file is not there.
 *
 * @internal
 */
export async function previewEntityRef(
  { workspacePath }: { workspacePath: string },
  catalogInfoPath: string,
): Promise<string | undefined> {
  const path = resolveSafeChildPath(workspacePath, catalogInfoPath);
  const text = await readFile(path).catch(() => undefined);
  if (!text) return undefined;
  const location = { type: 'file', target: catalogInfoPath };
  const results = [...parseEntityYaml(text, location)];
  return mainEntityRef(
    results.flatMap(result =>
      result.type === 'entity' ? [result.entity] : [],
    ),
  );
}
