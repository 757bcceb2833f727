import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describeChecks } from './describeChecks';
import { Reader, root } from './Reader';
import { readHowTo } from './readHowTo';

const pages = ['docs/how-to/add-a-layer.md', 'docs/how-to/add-a-layout.md'];

/** What has to hold of the service that a reader has made at the end of a page. */
const outcomes: Record<string, typeof describeChecks> = {
  'docs/how-to/add-a-layout.md': describeChecks,
};

describe.each(pages)('%s', page => {
  const steps = readHowTo(readFileSync(join(root, page), 'utf8'));
  let reader: Reader;

  beforeAll(() => {
    reader = new Reader();
  });
  afterAll(() => rmSync(reader.directory, { recursive: true }));

  it.each(steps.map(step => [step.line, step.kind, step] as const))(
    'line %i: %s',
    (_line, _kind, step) => {
      const [found, expected] = reader.follow(step);
      expect(found).toEqual(expected);
    },
    // A run of everything takes a while on a busy machine.
    600_000,
  );

  const outcome = outcomes[page];
  if (outcome) outcome(() => join(reader.directory, 'service'));
});
