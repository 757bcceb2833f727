import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  archiveOfFiles,
  listFiles,
  partialPath,
} from '@microservice-scaffolder/plugin-microservice-node';
import { assertNoProblems } from '../../inputs/assertNoProblems';
import { checkRendered } from '../../inputs/checkRendered';
import { examples } from './examples';
import { schema } from './schema';
import { zipOnce } from './zipOnce';

/**
 * `microservice:zip`: writes the files in the workspace into one ZIP there, which is never a part of itself.
 *
 * @internal
 */
export function createZipAction() {
  return createTemplateAction({
    id: 'microservice:zip',
    description:
      'Writes the files in the workspace into one ZIP there; the same files give the same bytes.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      const { name, sourcePath = '.', targetPath = `${name}.zip` } = ctx.input;
      assertNoProblems(checkRendered(ctx.input));
      const target = resolveSafeChildPath(ctx.workspacePath, targetPath);
      const own = [target, partialPath(target)];
      const listed = await listFiles(
        resolveSafeChildPath(ctx.workspacePath, sourcePath),
      );
      const files = listed.filter(file => !own.includes(file.absolutePath));
      const archive = archiveOfFiles(name, files);
      const { bytes, sha256 } = await zipOnce(archive, target, ctx.signal);
      ctx.logger.info(`Zipped ${files.length} files to ${targetPath}`);
      ctx.output('path', targetPath);
      ctx.output('bytes', bytes);
      ctx.output('sha256', sha256);
    },
  });
}
