import { demoTemplates } from '../generator/__testUtils__/demoTemplates';
import { LibraryError } from './LibraryError';
import { readLibrary } from './readLibrary';

const LAYER = 'layers/option/ci/layer.yaml';
const bringing = (entities: string) => ({
  [LAYER]: `id: option/ci\ntitle: CI\nentities:\n${entities}`,
});
const USER = '  User: {fields: {email: {type: email, max_length: 254}}}\n';
const TICKET = (rest: string) =>
  `${USER}  Ticket: {internal: true, fields: {digest: {type: string, max_length: 64}}, ${rest}}\n`;

async function problemsOf(changes: Record<string, string>): Promise<string[]> {
  try {
    await readLibrary(await demoTemplates(changes));
    return [];
  } catch (error) {
    return (error as LibraryError).message.split('\n');
  }
}

describe('the entities of a layer', () => {
  it('are read as written', async () => {
    const library = await readLibrary(await demoTemplates(bringing(USER)));
    expect(library.layer('option/ci')!.entities).toEqual({
      User: { fields: { email: { type: 'email', max_length: 254 } } },
    });
  });

  it('may refer to those of a layer that it requires', async () => {
    const required = {
      'layers/base/people/layer.yaml': `id: base/people\ntitle: People\nentities:\n${USER}`,
      [LAYER]: `id: option/ci\ntitle: CI\nrequires: [base/people]\nentities:\n  Note: {fields: {text: {type: text}}, relations: {user: {kind: belongs_to, to: User}}}\n`,
    };
    expect(await problemsOf(required)).toEqual([]);
  });

  it.each([
    [
      'a mistake in a field, with its line',
      bringing('  User: {fields: {email: {type: email}}}\n'),
      `${LAYER}:4:26: entities.User.fields.email: has no max_length, which email needs;`,
    ],
    [
      'a relation to an entity that nothing brings',
      bringing(
        '  Note: {fields: {text: {type: text}}, relations: {user: {kind: belongs_to, to: User}}}\n',
      ),
      `${LAYER}:4:58: entities.Note.relations.user: leads to`,
    ],
    [
      'what is for clients, of an internal entity',
      bringing(TICKET('operations: [list]')),
      "says 'operations' of Ticket, which is internal and has no clients;",
    ],
    [
      'an internal entity that could keep rows from being deleted',
      bringing(TICKET('relations: {user: {kind: belongs_to, to: User}}')),
      'ties the internal Ticket to other rows so that it could keep them from being deleted;',
    ],
  ])('tells %s', async (_, changes, problem) => {
    const problems = await problemsOf(changes);
    expect(problems.join('\n')).toContain(problem);
  });
});
