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
        fix: `let the owner accept a slot that ${layerOf(
          second,
        )} fills, give one of them another path, or move the shared part into a layer of its own`,
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

  static notMergeable(source: string, format: string, reason: string) {
    return new RenderError([
      {
        where: source,
        what: `cannot be merged since it is not ${format}: ${reason}`,
        fix: 'correct it',
      },
    ]);
  }

  /** Two sources give one member of a file that they share different values. */
  static disagreement(
    path: string,
    member: string,
    statements: { from: string; says: string }[],
  ) {
    return new RenderError([
      {
        where: `${path}: ${member}`,
        what: `is ${statements
          .map(({ from, says }) => `${says} in ${from}`)
          .join(' and ')}`,
        fix: 'let one layer own it, give both the same value, or make it a slot of the owner',
      },
    ]);
  }

  static secondSlotOwner(slot: string, first: string, second: string) {
    return new RenderError([
      {
        where: `slot ${slot}`,
        what: `is accepted by both ${first} and ${second}, which take part in the same service`,
        fix: 'rename one of them or let a layer that both require own it',
      },
    ]);
  }

  static entryText(where: string, from: string, reason: string) {
    return new RenderError([
      {
        where,
        what: `holds a text of ${from} that cannot be rendered: ${reason}`,
        fix: 'correct the text',
      },
    ]);
  }

  static severalDocuments(source: string) {
    return new RenderError([
      {
        where: source,
        what: 'cannot be merged since it holds several YAML documents',
        fix: 'give each document a file of its own',
      },
    ]);
  }

  static sharedAnchor(path: string, anchor: string, sources: string[]) {
    return new RenderError([
      {
        where: path,
        what: `has the anchor '&${anchor}' in both ${sources.join(' and ')}`,
        fix: 'rename one of them, since an anchor is a name of the whole file',
      },
    ]);
  }

  static lostAnchor(path: string, anchor: string, source: string) {
    return new RenderError([
      {
        where: path,
        what: `has the alias '*${anchor}' of ${source}, whose anchor stands on a value that another layer writes too`,
        fix: 'write the value out instead of the alias',
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

/** `option/ci` of `option/ci/python/files/a.txt`; the text itself where it names no layer. */
function layerOf(source: string): string {
  return /^(?:base|stack|option)\/[^/]+/.exec(source)?.[0] ?? source;
}
