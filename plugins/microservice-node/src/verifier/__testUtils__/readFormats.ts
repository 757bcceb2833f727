import { DockerfileParser, PropertyInstruction } from 'dockerfile-ast';
import { parse } from 'smol-toml';

/** A TOML text as data. */
export function readToml(text: string): unknown {
  return parse(text);
}

/** The instructions of a Dockerfile, each with its keyword and what it is given, as the builder understands it. */
export function readDockerfile(text: string): unknown {
  return DockerfileParser.parse(text)
    .getInstructions()
    .map(instruction =>
      instruction instanceof PropertyInstruction
        ? [
            instruction.getKeyword(),
            ...instruction
              .getProperties()
              .map(property => [
                property.getName(),
                unquoted(property.getUnescapedValue() ?? ''),
              ]),
          ]
        : [
            instruction.getKeyword(),
            ...instruction.getArguments().map(argument => argument.getValue()),
          ],
    );
}

/** What a value between double quotes means: a backslash keeps the next character as it is. */
function unquoted(value: string): string {
  const [, inner] = /^"([\s\S]*)"$/.exec(value) ?? [];
  return inner === undefined ? value : inner.replace(/\\(["\\$])/g, '$1');
}
