import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { Bench } from '../faults/bench/Bench';
import { Task } from '../faults/task/Task';
import { writeService } from './writeService';

const PACKAGE = '@backstage/plugin-scaffolder-backend-module-github';

/** The part of Backstage's module that is measured. */
interface GithubModule {
  createPublishGithubAction(options: object): TemplateAction<any, any>;
  createGithubEnvironmentAction(options: object): TemplateAction<any, any>;
}

/** An installation of Backstage's own actions for GitHub, outside of this repository. */
export class PublishGithub {
  constructor(private readonly folder: string) {}

  /** The installation that `PUBLISH_GITHUB_FOLDER` names; nothing where there is none. */
  static given(): PublishGithub | undefined {
    const folder = process.env.PUBLISH_GITHUB_FOLDER;
    return folder && existsSync(join(folder, 'node_modules', PACKAGE))
      ? new PublishGithub(folder)
      : undefined;
  }

  version(): string {
    const manifest = join(this.folder, 'node_modules', PACKAGE, 'package.json');
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  }

  /** Creates the service with `publish:github` and `github:environment:create`. */
  async create({ github }: Bench, repoName: string): Promise<void> {
    const { host } = new URL(github.server.url);
    const { publish, environment } = this.actions(host, github);
    const repoUrl = `${host}?owner=acme&repo=${repoName}`;
    const task = new Task({
      id: `task-${repoName}`,
      fillWorkspace: writeService,
      steps: [
        {
          id: 'publish',
          action: publish,
          input: () => ({
            repoUrl,
            repoVisibility: 'private',
            description: 'A service of 100 files',
            defaultBranch: 'main',
            protectDefaultBranch: false,
          }),
        },
        {
          id: 'environment',
          action: environment,
          input: () => ({
            repoUrl,
            name: 'production',
            secrets: { REGISTRY_TOKEN: 'one', DEPLOY_KEY: 'two' },
          }),
        },
      ],
    });
    const { error } = await task.run();
    if (error) throw error;
  }

  private actions(host: string, { apiBaseUrl, token }: Bench['github']) {
    const module: GithubModule = createRequire(join(this.folder, 'index.js'))(
      PACKAGE,
    );
    const config = new ConfigReader({
      integrations: { github: [{ host, apiBaseUrl, token }] },
    });
    const integrations = ScmIntegrations.fromConfig(config);
    return {
      publish: module.createPublishGithubAction({ integrations, config }),
      environment: module.createGithubEnvironmentAction({ integrations }),
    };
  }
}
