import { verifyTree } from '@microservice-scaffolder/plugin-microservice-node';
import { BadInputs, Planted } from './badInputs/BadInputs';
import { destinations } from './badInputs/destinations';
import { elsewhere } from './badInputs/elsewhere';
import { fields } from './badInputs/fields';
import { libraries } from './badInputs/libraries';
import { models } from './badInputs/models';
import { names } from './badInputs/names';
import { pipeline } from './badInputs/pipeline';
import { requests } from './badInputs/requests';
import { texts } from './badInputs/texts';
import { ActionsDriver } from './drivers/actions';
import { AnswersDriver } from './drivers/answers';
import { renderedFrom, verified } from './drivers/commandLine';
import { End } from './drivers/End';
import { renderedWith } from './drivers/layers';
import { printed } from './drivers/templates';

jest.setTimeout(120_000);

const CLASSES = [
  ...names,
  ...destinations,
  ...models,
  ...fields,
  ...texts,
  ...pipeline,
  ...libraries,
  ...requests,
];

/** Milliseconds in which answers are refused, and in which a template is. */
const SOON = 100;
const IN_TIME = 1_000;

const countOf = (select: (row: BadInputs) => readonly unknown[] | undefined) =>
  CLASSES.reduce((count, row) => count + (select(row)?.length ?? 0), 0);
const refusedCount = countOf(row => row.refused);
const acceptedCount = countOf(row => row.accepted);

describe(`${refusedCount} values that are refused and ${acceptedCount} that are rendered`, () => {
  let answers: AnswersDriver;
  let actions: ActionsDriver;
  beforeAll(async () => {
    answers = await AnswersDriver.create();
    actions = await ActionsDriver.create();
    // What is measured below is the answer, not the first use of a schema or a formatter.
    await answers.end({ answer: 'name' }, 'item-service');
    await answers.end({ definition: true }, { type: 'boolean' });
    await actions.end(
      { action: 'microservice:plan', input: 'answers.owner' },
      'group:default/nope',
    );
  });
  afterAll(() => actions.stop());

  const endOf = ({ into }: BadInputs, value: unknown): Promise<End> => {
    if ('action' in into) return actions.end(into, value);
    if ('answersFile' in into) return renderedFrom(value as string);
    if ('layer' in into) return renderedWith(value as Record<string, Planted>);
    if ('folder' in into) return verified(value as Record<string, Planted>);
    if ('template' in into) return printed(value as string);
    return answers.end(into, value);
  };

  const refusals = CLASSES.filter(row => row.refused?.length).map(
    (row): [string, BadInputs] => [`${row.number}: ${row.title}`, row],
  );
  it.each(refusals)('refuses %s', async (_title, row) => {
    const faults: string[] = [];
    for (const value of row.refused!) {
      const end = await endOf(row, value);
      const fault = faultOfRefusal(row, value, end);
      if (fault) faults.push(`${shown(value)}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  const acceptances = CLASSES.filter(row => row.accepted?.length).map(
    (row): [string, BadInputs] => [`${row.number}: ${row.title}`, row],
  );
  it.each(acceptances)('renders %s', async (_title, row) => {
    const faults: string[] = [];
    for (const value of row.accepted!) {
      const { sentences, tree } = await endOf(row, value);
      const problems = tree ? await verifyTree(tree) : [];
      const said = [
        ...sentences.map(({ text }) => text),
        ...problems.map(each => JSON.stringify(each)),
      ];
      if (said.length || !tree)
        faults.push(`${shown(value)}: ${said.join(' | ')}`);
    }
    expect(faults).toEqual([]);
  });

  it('knows every class of the catalogue, here or elsewhere', () => {
    const known = new Set([...CLASSES, ...elsewhere].map(row => row.number));
    const all = Array.from({ length: 75 }, (_, index) => index + 1);
    expect(all.filter(number => !known.has(number))).toEqual([]);
  });

  it('pollutes nothing', () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

/** What keeps an end from being one clear sentence in time; nothing where it is. */
function faultOfRefusal(
  row: BadInputs,
  value: unknown,
  end: End,
): string | undefined {
  const text = end.sentences.map(sentence => sentence.text).join(' | ');
  if (!end.sentences.length) return 'is accepted';
  if (/^\s+at |\bat .*:\d+:\d+\)/m.test(text)) return `prints a stack: ${text}`;
  if (/reached outside/.test(text)) return text;
  const field = fieldOf(row);
  if (!end.sentences.some(({ where }) => where.startsWith(field)))
    return `names another field than '${field}': ${text}`;
  if (end.sentences.length > 1 && !('layer' in row.into))
    return `says it ${end.sentences.length} times: ${text}`;
  if ('layer' in row.into && !namesPlanted(end, value))
    return `does not name what was planted: ${text}`;
  if (end.time > limitOf(row)) return `takes ${Math.round(end.time)} ms`;
  return undefined;
}

function limitOf({ into }: BadInputs): number {
  const takesLonger =
    ['layer', 'template', 'folder', 'answersFile'].some(kind => kind in into) ||
    // Asks a GitHub, which works in this process too.
    ('action' in into && into.action === 'microservice:plan');
  return takesLonger ? IN_TIME : SOON;
}

/** A broken layer breaks every service: the sentence has to be about the file that was planted. */
function namesPlanted({ sentences }: End, value: unknown): boolean {
  const paths = Object.keys(value as object).flatMap(path => [
    path.replace(/\.njk$/, ''),
    path.split('/')[0],
  ]);
  return sentences.some(({ text }) =>
    paths.some(path => text.includes(path.split('\n')[0].slice(0, 40))),
  );
}

function fieldOf({ field, into }: BadInputs): string {
  if (field !== undefined) return field;
  if ('answer' in into) return into.answer;
  if ('answerUnderPolicy' in into) return into.answerUnderPolicy;
  if ('action' in into) return into.input;
  if ('entities' in into) return 'model.entities.';
  return 'model.entities.Book.fields';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}
