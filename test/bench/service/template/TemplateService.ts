import { join } from 'node:path';
import { PythonEnvironment } from '../../../service/PythonEnvironment';
import { bearer, signInAt } from '../../../service/surroundings/users';
import { templateLife } from '../lives';
import { RaceService } from '../RaceService';
import { startOther } from '../startOther';
import { TemplateCheckout } from './TemplateCheckout';
import { templateSettings } from './templateSettings';

/** The service of a clone of the public template, with everything that it asks for. */
export class TemplateService {
  private constructor(
    private readonly folder: string,
    private readonly python: PythonEnvironment,
  ) {}

  /**
   * Copies the service of a clone into a folder, and installs what it asks for.
   *
   * @throws when that fails, with what pip said
   */
  static async install(
    checkout: TemplateCheckout,
    directory: string,
  ): Promise<TemplateService> {
    const folder = checkout.copyService(directory);
    const python = await PythonEnvironment.ofProject(folder);
    return new TemplateService(folder, python);
  }

  /** Starts it, with its first superuser as who loads it. */
  async start(): Promise<RaceService> {
    const running = await startOther({
      title: 'The service of the public template',
      folder: this.folder,
      setUp: [
        ['alembic', 'upgrade', 'head'],
        ['python', 'app/initial_data.py'],
      ],
      app: 'app.main:app',
      environment: databaseUrl => ({
        ...this.python.variables(),
        ...templateSettings(databaseUrl),
      }),
      log: join(this.folder, '..', 'template.log'),
      health: '/api/v1/utils/health-check/',
    });
    const login = `${running.url}/api/v1/login/access-token`;
    const tokens = await signInAt(login).catch(async why => {
      await running.stop();
      throw why;
    });
    const headers = bearer(tokens);
    return { name: 'other', headers, life: templateLife, ...running };
  }
}
