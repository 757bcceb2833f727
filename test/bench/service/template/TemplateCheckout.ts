import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const { FASTAPI_TEMPLATE_CHECKOUT: given } = process.env;

/** What to do where `FASTAPI_TEMPLATE_CHECKOUT` names something else than a clone of the template. */
export function lacksTemplate(folder = given): string | undefined {
  return !folder || isClone(folder)
    ? undefined
    : `FASTAPI_TEMPLATE_CHECKOUT names no clone of the FastAPI project template: ${folder} is no root of a clone with backend/app/main.py; clone https://github.com/fastapi/full-stack-fastapi-template and set it to that folder.`;
}

/** A clone of the public FastAPI project template, which is only read. */
export class TemplateCheckout {
  constructor(private readonly folder: string) {}

  /** The clone that `FASTAPI_TEMPLATE_CHECKOUT` names; nothing where it names none. */
  static given(): TemplateCheckout | undefined {
    return given ? new TemplateCheckout(given) : undefined;
  }

  /** The commit that it stands at. */
  commit(): string {
    return this.git('rev-parse', 'HEAD').toString().trim();
  }

  /**
   * Copies the service of the commit: neither changes of the clone nor its `.env` come along.
   *
   * @returns the folder of the copy, in which the service can be started
   */
  copyService(directory: string): string {
    mkdirSync(directory, { recursive: true });
    const archive = this.git('archive', '--format=tar', 'HEAD', 'backend');
    execFileSync('tar', ['-x', '-C', directory], { input: archive });
    const service = join(directory, 'backend');
    // Where the image puts pages that are built elsewhere; newer commits do not start without the folder.
    mkdirSync(join(service, 'app/frontend'), { recursive: true });
    return service;
  }

  private git(...words: string[]): Buffer {
    const maxBuffer = 2 ** 28;
    return execFileSync('git', ['-C', this.folder, ...words], { maxBuffer });
  }
}

function isClone(folder: string): boolean {
  return ['.git', 'backend/app/main.py'].every(path =>
    existsSync(join(folder, path)),
  );
}
