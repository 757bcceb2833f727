import { ServiceIr } from '../../../model';
import { SendStep, Step, VectorCase } from '../VectorsDocument';

/** What holds for the service as a whole: probes, measurements, documents, ids of requests. @internal */
export function platformCases(ir: ServiceIr): VectorCase[] {
  const rows: [group: string, label: string, says: string, steps: Step[]][] = [
    ['health', 'live', 'says that it lives', liveness(ir)],
    ['health', 'ready', 'says that it can serve requests', readiness()],
    ['documents', 'openapi', 'describes its API', documents(ir)],
    ['documents', 'read', 'only reads what describes it', onlyRead()],
    ['documents', 'nothing', 'answers 404 where there is nothing', nothing(ir)],
    ['request_id', 'echoed', 'takes over a request id', echoed(ir)],
    ['request_id', 'made', 'makes a request id where none is usable', made()],
    ['metrics', 'served', 'counts what it does by route', metrics(ir)],
  ];
  return [
    ...rows.map(([group, label, says, steps]) => ({
      id: `service.${group}.${label}`,
      group,
      says,
      steps,
    })),
    ...scenarios(ir),
  ];
}

function get(path: string, expect: Partial<SendStep['expect']> = {}): SendStep {
  return { send: `GET ${path}`, expect: { status: 200, ...expect } };
}

function liveness({ api }: ServiceIr): Step[] {
  const paths = ['/health', '/health/live', '/health/startup'];
  return [...paths, `${api.prefix}/health`].map(path =>
    get(path, { body: { status: 'ok' } }),
  );
}

function readiness(): Step[] {
  return [
    get('/health/ready', {
      body: { status: 'ok', checks: { database: 'ok' } },
    }),
  ];
}

function documents({ service, api, entities }: ServiceIr): Step[] {
  const paths = Object.fromEntries(
    entities
      .filter(entity => entity.root)
      .filter(({ operations }) => operations.create || operations.list)
      .map(entity => [`${api.prefix}/${entity.path}`, { $any: true }]),
  );
  return [
    get('/openapi.json', { body: { info: { title: service.title }, paths } }),
    get('/docs', { headers: { 'content-type': '/^text\\/html/' } }),
    get('/redoc', { headers: { 'content-type': '/^text\\/html/' } }),
    get('/', { body: { service: service.name } }),
  ];
}

/** These paths are often a framework's own, which refuses in words of its own. */
function onlyRead(): Step[] {
  return ['/openapi.json', '/docs', '/redoc', '/'].map(path => ({
    send: `POST ${path}`,
    expect: { status: 405, headers: { allow: '/GET/' } },
  }));
}

function nothing({ api }: ServiceIr): Step[] {
  return [
    '/nothing',
    `${api.prefix}/nothing`,
    '/%00',
    '/..%2f..%2fetc/passwd',
  ].map(path => get(path, { status: 404 }));
}

function withId(path: string, id: string, expected: string): SendStep {
  return {
    ...get(path, { headers: { 'x-request-id': expected } }),
    headers: { 'x-request-id': id },
  };
}

function echoed({ api }: ServiceIr): Step[] {
  const longest = 'a'.repeat(128);
  return [
    withId(`${api.prefix}/health`, 'check-1.2_3', 'check-1.2_3'),
    withId('/health/live', longest, longest),
    {
      ...withId('/nothing', 'of-an-error', 'of-an-error'),
      expect: {
        status: 404,
        headers: { 'x-request-id': 'of-an-error' },
        body: { request_id: 'of-an-error' },
      },
    },
  ];
}

/** Neither the length nor the signs of what was sent may reach a log. */
function made(): Step[] {
  const own = '/^[A-Za-z0-9-]{8,64}$/';
  return ['a'.repeat(129), 'a b', 'a;b', '"quoted"', 'a/b'].map(id =>
    withId('/health/live', id, own),
  );
}

function metrics({ api }: ServiceIr): Step[] {
  return [
    get(`${api.prefix}/health`),
    get('/metrics', {
      headers: { 'content-type': '/^text\\/plain/' },
      text: 'http_server_request_duration_seconds_count{',
    }),
    get('/metrics', { text: `route="${api.prefix}/health"` }),
  ];
}

/** What needs more of a runner than requests: the service's log, and a way to cut it off from its database. */
function scenarios({ api, entities }: ServiceIr): VectorCase[] {
  const listed = entities.find(entity => entity.root && entity.operations.list);
  return [
    {
      id: 'service.logs.request',
      group: 'logs',
      says: 'writes a line of JSON for each request, with the ids of the caller',
      scenario: 'log_line',
      with: { path: `${api.prefix}/health` },
    },
    {
      id: 'service.outage.database',
      group: 'outage',
      says: 'says that it is not ready while its database is away, lives on and comes back',
      scenario: 'database_outage',
      alone: true,
      with: {
        ready: '/health/ready',
        live: '/health/live',
        ...(listed ? { path: `${api.prefix}/${listed.path}` } : {}),
      },
    },
  ];
}
