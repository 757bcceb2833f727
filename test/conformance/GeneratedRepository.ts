import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readFiles } from '../service/readFiles';
import { Endpoint, plainPath } from './endpoints';
import { Promised } from './promises';

type Document = {
  paths: Record<
    string,
    Record<
      string,
      {
        parameters?: { name: string; in: string }[];
        responses: Record<string, unknown>;
      }
    >
  >;
};

/** A generated repository on disk, as far as profiles speak of it. */
export class GeneratedRepository {
  constructor(private readonly directory: string) {}

  /** Whether it holds something. */
  has({ kind, what }: Promised): boolean {
    const questions: Record<Promised['kind'], () => boolean> = {
      files: () => existsSync(join(this.directory, what)),
      variables: () => this.text('.env.example', `^#? ?${what}=`),
      composeServices: () => what in this.composition(),
      commands: () => plain(this.read('README.md')).includes(plain(what)),
      makeTargets: () => this.text('[Mm]akefile', `^${what}:`),
    };
    return questions[kind]();
  }

  /** Whether its OpenAPI document has an endpoint with this answer. */
  answers({ method, path, parameters, status }: Endpoint): boolean {
    const { paths }: Document = JSON.parse(this.read('docs/openapi.json'));
    const key = Object.keys(paths).find(each => plainPath(each) === path);
    const operation = key && paths[key][method.toLowerCase()];
    if (!operation) return false;
    const names = (operation.parameters ?? []).map(({ name }) => name);
    return (
      status in operation.responses &&
      parameters.every(name => names.includes(name))
    );
  }

  private read(path: string): string {
    return readFileSync(join(this.directory, path), 'utf8');
  }

  private text(pattern: string, line: string): boolean {
    return readFiles(this.directory, pattern).some(text =>
      new RegExp(line, 'm').test(text),
    );
  }

  private composition(): object {
    const [file] = globSync('**/docker-compose*.yml', { cwd: this.directory });
    return parse(this.read(file)).services;
  }
}

/** Text in which messages are empty and folders have no slash at their end: both are a matter of taste. */
function plain(text: string): string {
  return text.replace(/"[^"\n]*"/g, '""').replace(/\/(?=\s|$)/g, '');
}
