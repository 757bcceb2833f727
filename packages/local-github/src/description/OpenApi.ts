import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JsonObject } from '@backstage/types';

/** The part of an OpenAPI document that the server works with; the rest is for the JSON Schema validator. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, OpenApiOperation>>;
  components: { parameters: Record<string, OpenApiParameter> };
}

/** An operation as `scripts/refresh-description.mjs` writes it. */
export interface OpenApiOperation {
  operationId: string;
  documentation?: string;
  'x-github'?: { enabledForGitHubApps?: boolean };
  parameters: Array<OpenApiParameter | { $ref: string }>;
  requestBody?: { required?: boolean; content: Record<string, object> };
  responses: Record<string, OpenApiResponse | { $ref: string }>;
}

/** A parameter in the path or the query. */
export interface OpenApiParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: JsonObject;
  /** GitHub's mark for a path parameter that may contain slashes. */
  'x-multi-segment'?: boolean;
}

/** What an operation may answer. */
export interface OpenApiResponse {
  content?: Record<string, object>;
}

const PACKAGE = '@microservice-scaffolder/local-github/package.json';

/** Reads the committed description of GitHub's API. */
export function readDescription(): OpenApiDocument {
  // Through the package's own name, since the built code is in another folder than the source.
  const root = dirname(require.resolve(PACKAGE));
  return JSON.parse(
    readFileSync(join(root, 'data', 'github-description.json'), 'utf8'),
  );
}
