import { JsonValue } from '@backstage/types';
import {
  everyPart,
  Layer,
  Part,
} from '@microservice-scaffolder/plugin-microservice-node';
import { TemplateRoot } from './TemplateRoot';
import { TemplatesFolder } from './TemplatesFolder';

type Path = readonly (string | number)[];

const TAG = /\$\{\{|\{%/;

/**
 * The texts of slot entries with tags in them. Each is moved to the line and column where its manifest has it, so that
 * findings name the place in the manifest.
 */
export function fillRootsOf(
  layer: Layer,
  folder: TemplatesFolder,
): TemplateRoot[] {
  return everyPart(layer).flatMap(part =>
    textsIn(part.fills, ['fills'])
      .filter(({ text }) => TAG.test(text))
      .map(({ path, text }) => rootOf(part, path, { layer, folder, text })),
  );
}

interface FillText {
  layer: Layer;
  folder: TemplatesFolder;
  text: string;
}

function rootOf(
  part: Part,
  path: Path,
  { layer, folder, text }: FillText,
): TemplateRoot {
  const [, file, line, column] =
    /^(.*):(\d+):(\d+)$/.exec(part.placeOf(path)) ?? [];
  const lines = folder.file(file)?.text?.split('\n') ?? [];
  const [row, offset] = [Number(line) - 1, Number(column) - 1];
  return {
    name: file.slice('layers/'.length),
    text: isBlock(lines[row], offset)
      ? '\n'.repeat(row + 1) + indented(text, lines[row + 1])
      : '\n'.repeat(row) + ' '.repeat(offset) + text,
    layer,
    each: 'service',
    target: '',
    kind: 'entry',
  };
}

/** The text of a block begins on the next line. */
function isBlock(line = '', offset = 0): boolean {
  return '|>'.includes(line[offset] ?? ' ');
}

/** YAML takes the indentation of a block away. */
function indented(text: string, firstLine = ''): string {
  const blanks = ' '.repeat(firstLine.length - firstLine.trimStart().length);
  return text
    .split('\n')
    .map(line => blanks + line)
    .join('\n');
}

function textsIn(
  value: JsonValue | undefined,
  path: Path,
): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const members: [string | number, JsonValue | undefined][] = Array.isArray(
    value,
  )
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return members.flatMap(([key, item]) => textsIn(item, [...path, key]));
}
