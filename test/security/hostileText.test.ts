import {
  createGenerator,
  Generator,
  verifyTree,
} from '@microservice-scaffolder/plugin-microservice-node';
import { RECIPE, TEMPLATES } from './drivers/answers';
import { readerOf } from './hostileText/formats/dataFormats';
import { differingLines } from './hostileText/formats/markdown';
import {
  differingModules,
  hasPython,
  ModulePair,
} from './hostileText/formats/modules';
import { isTouched, Replacement } from './hostileText/Replacement';
import {
  answersWith,
  everywhere,
  PLACES,
  Slot,
  SLOTS,
  Texts,
} from './hostileText/slots';
import { REFUSED, TAKEN } from './hostileText/strings';

jest.setTimeout(120_000);

/** Texts that meet every slot alone too: one for each way of breaking out. */
const ALONE = ['"""', "'; --", 'a: b # c', '\\', '${{ x }}', '| `*_[<&'];

const slots = Object.keys(SLOTS) as Slot[];

describe(`${TAKEN.length} hostile texts in ${slots.length} slots, and ${REFUSED.length} that no slot takes`, () => {
  let generator: Generator;
  let harmless: Map<string, string>;
  const modules: ModulePair[] = [];

  const render = async (texts: Texts): Promise<Map<string, string>> => {
    const planned = generator.plan(RECIPE, answersWith(texts));
    if (planned.result === 'invalid')
      throw new Error(JSON.stringify(planned.problems));
    const tree = await generator.render(planned.value);
    expect(await verifyTree(tree)).toEqual([]);
    return new Map(
      tree.files.map(({ path, content }) => [
        path,
        Buffer.from(content).toString(),
      ]),
    );
  };

  beforeAll(async () => {
    generator = await createGenerator({ templatesDirectory: TEMPLATES });
    harmless = await render(SLOTS);
  });

  /** The files that are not the harmless ones with the texts replaced. Modules wait for their turn. */
  const differences = async (name: string, texts: Texts): Promise<string[]> => {
    // Nobody sees blanks around a description, so they go.
    const shown = { ...texts, description: texts.description.trim() };
    const replacement = new Replacement(shown);
    const hostile = await render(texts);
    expect([...hostile.keys()]).toEqual([...harmless.keys()]);
    return [...harmless].flatMap(([path, before]) => {
      const after = hostile.get(path)!;
      const read = readerOf(path);
      if (read) {
        const wanted = JSON.stringify(replacement.inData(read(before)));
        const found = JSON.stringify(
          new Replacement(SLOTS).inData(read(after)),
        );
        return found === wanted
          ? []
          : [`${path}: ${firstDifference(found, wanted)}`];
      }
      if (path.endsWith('.md'))
        return differingLines(before, after, replacement).map(
          line => `${path}: ${line}`,
        );
      if (path.endsWith('.py')) {
        if (before !== after)
          modules.push({
            name: `${name} in ${path}`,
            harmless: before,
            hostile: after,
            texts: textsOf(shown),
          });
        return [];
      }
      return before === after
        ? []
        : [`${path}: differs, and nothing here can read it`];
    });
  };

  it('reaches every kind of file that holds a text', () => {
    const touched = [...harmless].filter(([, text]) => isTouched(text));
    const kinds = new Set(touched.map(([path]) => path.split('.').pop()));
    expect([...kinds].sort()).toEqual([
      'Dockerfile',
      'json',
      'md',
      'py',
      'toml',
      'yaml',
      'yml',
    ]);
  });

  it('shows every slot somewhere', () => {
    const texts = [...harmless].filter(
      ([path]) => !path.startsWith('.scaffold/'),
    );
    const unseen = slots.filter(
      slot => !texts.some(([, text]) => text.includes(SLOTS[slot])),
    );
    expect(unseen).toEqual([]);
  });

  it.each(TAKEN.map(text => [JSON.stringify(text), text]))(
    'shows %s as it is, in every slot at once',
    async (name, text) => {
      expect(await differences(name, everywhere(text))).toEqual([]);
    },
  );

  it.each(
    slots.flatMap(slot => ALONE.map((text): [string, Slot] => [text, slot])),
  )('shows %j as it is in %s alone', async (text, slot) => {
    expect(
      await differences(`${text} as ${slot}`, { ...SLOTS, [slot]: text }),
    ).toEqual([]);
  });

  const python = hasPython() ? it : it.skip;
  python(
    'leaves every Python module the same but for its texts (needs python3)',
    async () => {
      expect(modules.length).toBeGreaterThan(TAKEN.length);
      expect(await differingModules(modules)).toEqual([]);
    },
  );

  it.each(
    slots.flatMap(slot => REFUSED.map((text): [Slot, string] => [slot, text])),
  )('refuses as %s: %j', (slot, text) => {
    const planned = generator.plan(
      RECIPE,
      answersWith({ ...SLOTS, [slot]: text }),
    );
    const problems = planned.result === 'invalid' ? planned.problems : [];
    expect(problems.map(({ where }) => where)).toEqual([
      expect.stringContaining(PLACES[slot]),
    ]);
  });
});

function textsOf(texts: Texts): Record<string, string> {
  return Object.fromEntries(slots.map(slot => [SLOTS[slot], texts[slot]]));
}

function firstDifference(found: string, wanted: string): string {
  const at = [...wanted].findIndex(
    (character, index) => character !== found[index],
  );
  return `${found.slice(
    Math.max(0, at - 40),
    at + 60,
  )} instead of ${wanted.slice(Math.max(0, at - 40), at + 60)}`;
}
