import {
  formatProblem,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * The layers of a plan do not make a service: two owners of a file, an import that leads nowhere, a body that its
 * formatter cannot read. Always the template author's to fix, never the developer's.
 *
 * @public
 */
export class RenderError extends Error {
  readonly name = 'RenderError';

  constructor(readonly problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }

  static secondOwner(path: string, first: string, second: string) {
    return new RenderError([
      {
        where: path,
        what: `belongs to ${first}, so ${second} may not write it`,
        fix: 'give one of them another path or move the shared part into a layer of its own',
      },
    ]);
  }

  static unknownPlaceholder(
    source: string,
    placeholder: string,
    known: string[],
  ) {
    return new RenderError([
      {
        where: source,
        what: `has the placeholder '{${placeholder}}' in its path, which has no value`,
        fix: `use one of ${known.join(', ')}`,
      },
    ]);
  }

  static missingLayout(layout: string, stack: string, known: string[]) {
    return new RenderError([
      {
        where: stack,
        what: `has no layout '${layout}'`,
        fix: `choose one of ${known.join(', ')}`,
      },
    ]);
  }

  static missingTemplate(source: string) {
    return new RenderError([
      {
        where: source,
        what: 'does not exist',
        fix: 'add the template or remove it from layer.yaml',
      },
    ]);
  }

  static notJson(source: string, reason: string) {
    return new RenderError([
      {
        where: source,
        what: `cannot be merged since it is not JSON: ${reason}`,
        fix: 'correct it',
      },
    ]);
  }

  static unreadable(path: string, reason: string, sources: string[]) {
    return new RenderError([
      {
        where: path,
        what: `cannot be formatted: ${reason}`,
        fix: `correct ${sources.join(' or ')}`,
      },
    ]);
  }
}
