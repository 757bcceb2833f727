import { ModelRepository } from './ModelRepository';
import { ROUTES } from './modelRoutes';

/** An answer of the model. */
export interface ModelAnswer {
  status: number;
  data?: unknown;
}

/** A change that somebody asked for, and of which repository. */
export interface ModelMutation {
  operation: string;
  repository?: ModelRepository;
}

/**
 * GitHub in memory, as far as the actions use it: fast enough for ten thousand schedules. That it answers as GitHub does is
 * not shown here but by the same actions on the local GitHub, which is held to GitHub's own description.
 */
export class ModelGithub {
  readonly repositories = new Map<string, ModelRepository>();
  readonly mutations: ModelMutation[] = [];
  /** Operations that were asked for and that the model does not have. */
  readonly unknown: string[] = [];
  /** All that were ever made. */
  readonly made: ModelRepository[] = [];

  create(settings: {
    name: string;
    homepage: string;
    visibility: string;
  }): ModelRepository | undefined {
    if (this.repositories.has(settings.name)) return undefined;
    const repository = new ModelRepository(this.made.length + 1, settings);
    this.made.push(repository);
    this.repositories.set(settings.name, repository);
    return repository;
  }

  delete(name: string): void {
    this.repositories.delete(name);
  }

  /** Does an operation: `GET /repos/{owner}/{repo}`, with its parameters. */
  handle(operation: string, given: Record<string, unknown>): ModelAnswer {
    const route = ROUTES[operation];
    if (!route) {
      this.unknown.push(operation);
      throw new Error(`The model has no ${operation}`);
    }
    const { repo } = given;
    const repository = this.repositories.get(String(repo));
    if (repo && !repository) {
      return { status: 404, data: { message: 'Not Found' } };
    }
    const answer = route({
      github: this,
      repository: repository as ModelRepository,
      given,
    });
    if (!operation.startsWith('GET')) {
      const changed = repository ?? answer.made;
      this.mutations.push({ operation, repository: changed });
    }
    return answer;
  }
}
