import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { LocalGithubOptions } from './LocalGithubOptions';
import { StartError } from './StartError';

const login = { type: 'string', pattern: '^[A-Za-z0-9](?:-?[A-Za-z0-9])*$' };
const text = { type: 'string' };

/** Addresses of the server's own that an account must not take. */
const RESERVED = ['api', 'raw', 'codeload', 'assets'];

const SCHEMA = {
  type: 'object',
  required: ['directory', 'port', 'token', 'organisations'],
  additionalProperties: false,
  properties: {
    directory: { type: 'string', minLength: 1 },
    port: { type: 'integer', minimum: 0, maximum: 65535 },
    token: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,}$' },
    validateAnswers: { type: 'boolean' },
    organisations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['login'],
        additionalProperties: false,
        properties: {
          login: { ...login, not: { enum: RESERVED } },
          name: text,
          description: text,
          teams: {
            type: 'array',
            items: {
              type: 'object',
              required: ['slug'],
              additionalProperties: false,
              properties: { slug: login, name: text, description: text },
            },
          },
        },
      },
    },
  },
};

/**
 * Reads a configuration file.
 *
 * @param path a YAML file shaped like `demo.yaml`
 * @param overrides what the command line says, which wins
 * @throws StartError naming the file, the place and what is wrong there
 */
export function readConfiguration(
  path: string,
  overrides: Partial<LocalGithubOptions>,
): LocalGithubOptions {
  const options = { ...parseFile(path), ...overrides };
  const validate = new Ajv({ allErrors: true }).compile(SCHEMA);
  if (validate(options)) return options as unknown as LocalGithubOptions;
  const [error] = validate.errors ?? [];
  throw StartError.badConfiguration(
    `${path} at '${error.instancePath || '/'}'`,
    `${error.message}${describe(error.params)}`,
    'correct it after the example of demo.yaml',
  );
}

function describe(parameters: Record<string, unknown>): string {
  const name = parameters.additionalProperty;
  return name === undefined ? '' : ` ('${name}')`;
}

function parseFile(path: string): object {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw StartError.badConfiguration(
      path,
      `cannot be read (${(error as Error).message})`,
      'name an existing file with --config',
    );
  }
  let value: unknown;
  try {
    value = parse(content);
  } catch (error) {
    const [firstLine] = (error as Error).message.split('\n');
    throw StartError.badConfiguration(
      path,
      `is not YAML (${firstLine})`,
      'correct it after the example of demo.yaml',
    );
  }
  return typeof value === 'object' && value !== null ? value : {};
}
