import { parseAllDocuments } from 'yaml';
import {
  readDockerfile,
  readToml,
} from '../../../../plugins/microservice-node/src/verifier/__testUtils__/readFormats';

type Format = [matches: RegExp, read: (text: string) => unknown];

/** Formats that are data: the whole document is compared. */
const FORMATS: readonly Format[] = [
  [/\.json$/, text => JSON.parse(text)],
  [
    /\.ya?ml$/,
    text => parseAllDocuments(text).map(document => document.toJS()),
  ],
  [/\.toml$/, readToml],
  [/^Dockerfile$/, readDockerfile],
];

/** How a file is read as data; nothing for other formats. */
export function readerOf(
  path: string,
): ((text: string) => unknown) | undefined {
  return FORMATS.find(([matches]) => matches.test(path))?.[1];
}
