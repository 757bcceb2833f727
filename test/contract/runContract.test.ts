import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { runContract } from './runContract';
import type { ResourceVector, Step, VectorsDocument } from './Vectors';

type Row = { id?: string; number?: number; team_id?: string };
type Reply = { status: number; row?: Row };

/** Teams have numbers that no two share, and are not deleted while a player has them. */
class League {
  readonly rows = new Map<string, Row>();
  private made = 0;

  answer(method: string, path: string, sent: Row): Reply {
    const held = ({ team_id: id }: Row) => path === `/teams/${id}`;
    const taken = ({ number }: Row) => number && number === sent.number;
    const refuses = method === 'DELETE' ? held : taken;
    if ([...this.rows.values()].some(refuses)) return { status: 409 };
    return this[method as 'POST'](path, sent);
  }

  POST(path: string, sent: Row): Reply {
    this.made += 1;
    const row = { ...sent, id: String(this.made) };
    this.rows.set(`${path}/${row.id}`, row);
    return { status: 201, row };
  }

  PATCH(path: string, sent: Row): Reply {
    return { status: 200, row: Object.assign(this.rows.get(path)!, sent) };
  }

  DELETE(path: string): Reply {
    return { status: this.rows.delete(path) ? 204 : 404 };
  }
}

let league: League;
let server: Server;
let url: string;

beforeEach(async () => {
  league = new League();
  server = createServer(async (asked, answer) => {
    let text = '';
    for await (const chunk of asked) text += chunk;
    const sent = text ? JSON.parse(text) : {};
    const { status, row } = league.answer(asked.method!, asked.url!, sent);
    answer.setHeader('content-type', 'application/json');
    answer.setHeader('x-request-id', 'a');
    answer.writeHead(status).end(row && JSON.stringify(row));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => server.close());

function resource(
  name: string,
  more: Pick<ResourceVector, 'path'> & Partial<ResourceVector>,
): ResourceVector {
  return {
    name,
    id: { member: 'id', strategy: 'uuid7', absent: '0' },
    operations: ['create', 'patch', 'delete'],
    members: [],
    bodies: { sample: {}, other: {}, minimal: {} },
    needs: [],
    fresh: [],
    ...more,
  };
}

/** Cases that run alone, one after the other, with two numbers for teams. */
function vectors(cases: Step[][]): VectorsDocument {
  const need = { pointer: '/team_id', resource: 'Team', many: false };
  const fresh = [{ pointer: '/number', generator: 'Team.number' }];
  const sample = { number: 0 };
  return {
    vectors: 1,
    service: 'league',
    api: {},
    generators: { 'Team.number': { kind: 'values', values: [7, 8] } },
    resources: [
      resource('Player', {
        path: '/players',
        needs: [{ ...need, required: true, own: false }],
      }),
      resource('Team', {
        path: '/teams',
        bodies: { sample, other: sample, minimal: sample },
        fresh,
      }),
    ],
    cases: cases.map((steps, index) => {
      const id = `League.case.${index}`;
      return { id, group: 'case', says: id, alone: true, steps };
    }),
    omitted: {},
  };
}

const create = (name: string, as: string) => ({ create: name, as });

async function endsOf(cases: Step[][]) {
  const results = await runContract({
    vectors: vectors(cases),
    url,
    seed: '1',
  });
  return results.map(({ end, faults }) => [end, ...faults]);
}

describe('a case that runs alone', () => {
  const twoTeams = [create('Team', 'one'), create('Team', 'two')];

  it('leaves the values of what it needs to the next', async () => {
    const cases = [[create('Player', 'row')], twoTeams];
    expect(await endsOf(cases)).toEqual([['held'], ['held']]);
  });

  it('removes a row too to which an earlier one came to refer', async () => {
    const move: Step = {
      send: 'PATCH /players/{row/id}',
      body: { json: { team_id: { $kept: 'next/id' } } },
      expect: { status: 200 },
    };
    const cases = [[create('Player', 'row'), create('Team', 'next'), move]];
    expect(await endsOf(cases)).toEqual([['held']]);
    expect([...league.rows.keys()]).toEqual([]);
  });
});
