import { OpenApiDocument, OpenApiOperation, OpenApiParameter } from './OpenApi';

/** An operation of the API, ready to be matched with a request. */
export interface Operation {
  id: string;
  /** Lower case: `get`. */
  method: string;
  path: string;
  /** The page of GitHub's documentation. */
  documentation: string;
  parameters: LocatedParameter[];
  /** JSON pointers into the description. */
  pointer: string;
  /** Whether a GitHub App may use it at all. */
  forApps: boolean;
  hasBody: boolean;
  bodyRequired: boolean;
  pattern: RegExp;
}

/** A parameter and where its schema is in the description. */
export interface LocatedParameter extends OpenApiParameter {
  pointer: string;
}

/** An operation and the values of its path parameters. */
export interface OperationMatch {
  operation: Operation;
  parameters: Record<string, string>;
}

/** The contents of the root folder: octokit asks for `contents/`, Backstage for `contents`. */
const ROOT_FOLDER = /^(\/repos\/[^/]+\/[^/]+\/contents)\/?$/;

/** What GitHub's documentation says where an operation names no page of its own. */
export const DOCUMENTATION = 'https://docs.github.com/rest';

/**
 * Every operation of the description, the more exact paths first, so that `secrets/public-key` wins over
 * `secrets/{secret_name}`.
 */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths)
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) =>
        describe(document, { path, method, operation }),
      ),
    )
    .sort((one, other) => literals(other.path) - literals(one.path));
}

function literals(path: string): number {
  return path.split('/').filter(segment => !segment.includes('{')).length;
}

function describe(
  document: OpenApiDocument,
  at: { path: string; method: string; operation: OpenApiOperation },
): Operation {
  const { path, method, operation } = at;
  const pointer = `/paths/${escapePointer(path)}/${method}`;
  const parameters = operation.parameters.map((parameter, index) =>
    locate(document, parameter, `${pointer}/parameters/${index}`),
  );
  return {
    id: operation.operationId,
    method,
    path,
    documentation: operation.documentation ?? DOCUMENTATION,
    parameters,
    pointer,
    forApps: operation['x-github']?.enabledForGitHubApps ?? false,
    hasBody: operation.requestBody !== undefined,
    bodyRequired: operation.requestBody?.required ?? false,
    pattern: patternOf(path, parameters),
  };
}

/** One segment of a JSON pointer. */
function escapePointer(segment: string): string {
  return segment.replace(/~/g, '~0').replace(/\//g, '~1');
}

function locate(
  document: OpenApiDocument,
  parameter: OpenApiParameter | { $ref: string },
  pointer: string,
): LocatedParameter {
  if (!('$ref' in parameter)) return { ...parameter, pointer };
  const name = decodeURI(parameter.$ref).split('/').pop() as string;
  return {
    ...document.components.parameters[name],
    pointer: `/components/parameters/${escapePointer(name)}`,
  };
}

function patternOf(path: string, parameters: LocatedParameter[]): RegExp {
  const many = new Set(
    parameters.filter(it => it['x-multi-segment']).map(it => it.name),
  );
  const source = path
    .split(/(\{[^}]+\})/)
    .map(part => {
      if (!part.startsWith('{'))
        return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
      return many.has(part.slice(1, -1)) ? '(.+)' : '([^/]+)';
    })
    .join('');
  return new RegExp(`^${source}$`);
}

/**
 * Finds the operation of a request.
 *
 * @param operations from {@link listOperations}
 * @param method any case
 * @param path below the API's root, still percent-encoded
 * @returns undefined when GitHub's API, as far as we have it, has no such path
 */
export function matchOperation(
  operations: Operation[],
  method: string,
  path: string,
): OperationMatch | undefined {
  const asked = path.replace(ROOT_FOLDER, '$1/%2F');
  for (const operation of operations) {
    const match =
      operation.method === method.toLowerCase() &&
      operation.pattern.exec(asked);
    if (!match) continue;
    const values = match.slice(1).map(decodeSegment);
    if (values.includes(undefined)) return undefined;
    const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(it => it[1]);
    return {
      operation,
      parameters: Object.fromEntries(
        names.map((name, index) => [name, values[index] as string]),
      ),
    };
  }
  return undefined;
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
