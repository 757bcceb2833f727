import express from 'express';
import request from 'supertest';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { callers, startRouter } from '../__testUtils__/startRouter';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const intent = {
  id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
  taskId: 'task-1',
  host: '127.0.0.1:4870',
  owner: 'acme',
  repository: 'item-service',
  marker: 'http://localhost:7007/x?operation=9ea36706',
  initiator: 'user:default/guest',
};
const { service, guest, stranger } = callers;

describe('createRouter', () => {
  let app: express.Express;
  let router: Awaited<ReturnType<typeof startRouter>>;
  beforeEach(async () => {
    router = await startRouter(databases);
    app = router.app;
  });

  const open = () =>
    request(app).post('/operations').set('Authorization', service).send(intent);
  const get = (path: string, authorization: string) =>
    request(app).get(path).set('Authorization', authorization);

  describe('POST /operations', () => {
    it('writes an intent and answers the same row when it is sent again', async () => {
      const first = await open();
      expect(first.status).toBe(200);
      expect(first.body).toMatchObject({ ...intent, stage: 'planned' });
      expect((await open()).body).toEqual(first.body);
    });

    it('is for backend plugins only', async () => {
      const { status } = await request(app)
        .post('/operations')
        .set('Authorization', guest)
        .send(intent);
      expect(status).toBe(403);
    });

    it('answers 409 while another task is at work on the repository', async () => {
      await open();
      const { status, body } = await request(app)
        .post('/operations')
        .set('Authorization', service)
        .send({
          ...intent,
          id: '11111111-3afa-517a-b09a-48f2f97952ef',
          taskId: 'task-2',
        });
      expect(status).toBe(409);
      expect(body.error.message).toContain('by task task-1');
    });

    it.each([
      [{ ...intent, id: 'x' }, 'id: has to be a UUID.'],
      [
        { ...intent, owner: undefined },
        'owner: has to be a GitHub organisation or user.',
      ],
      [
        { ...intent, owner: '../x' },
        'owner: has to be a GitHub organisation or user.',
      ],
      [{ ...intent, marker: 7 }, 'marker: has to be a web address.'],
      [
        { ...intent, stage: 'created' },
        'stage: is not a field; use id, taskId, host, owner, repository, marker, initiator.',
      ],
      [[], 'The body has to be a JSON object.'],
    ])('names the field at fault of %j', async (body, message) => {
      const answer = await request(app)
        .post('/operations')
        .set('Authorization', service)
        .send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toBe(message);
    });

    it('refuses a body that no intent needs', async () => {
      const { status } = await request(app)
        .post('/operations')
        .set('Authorization', service)
        .send({ ...intent, marker: 'x'.repeat(600_000) });
      expect(status).toBe(413);
    });

    it('leaves an event in the audit log', async () => {
      await open();
      expect(router.auditor.createEvent).toHaveBeenCalledWith(
        expect.objectContaining({
          eventId: 'operation-change',
          meta: { actionType: 'open' },
        }),
      );
      expect(router.auditEvent.success).toHaveBeenCalledWith({
        meta: expect.objectContaining({ operationId: intent.id }),
      });
    });

    it('leaves an event in the audit log when it is refused', async () => {
      await request(app)
        .post('/operations')
        .set('Authorization', guest)
        .send(intent);
      expect(router.auditEvent.fail).toHaveBeenCalledWith({
        error: expect.objectContaining({ name: 'NotAllowedError' }),
      });
    });
  });

  const change = (method: 'post' | 'put' | 'patch', path: string) => {
    const call = request(app)[method](`/operations/${intent.id}${path}`);
    return call.set('Authorization', service);
  };
  const acquire = () => change('post', '/lease');

  describe('the lease of an operation', () => {
    beforeEach(async () => {
      await open();
    });

    it('is granted to one run, and said to be held to the next', async () => {
      expect((await acquire()).body).toMatchObject({
        result: 'granted',
        operation: { fence: 1, attempt: 1 },
      });
      expect((await acquire()).body.result).toBe('held');
    });

    it('is renewed without an event in the audit log, unless that is refused', async () => {
      await acquire();
      router.auditor.createEvent.mockClear();
      await change('put', '/lease').send({ fence: 1 });
      expect(router.auditor.createEvent).not.toHaveBeenCalled();
      await change('put', '/lease').send({ fence: 7 });
      expect(router.auditEvent.fail).toHaveBeenCalled();
    });

    it('lasts longer when it is renewed', async () => {
      const { body } = await acquire();
      const renewed = await change('put', '/lease').send({ fence: 1 });
      expect(
        Date.parse(renewed.body.leaseUntil) -
          Date.parse(body.operation.leaseUntil),
      ).toBeGreaterThanOrEqual(0);
    });

    it('is given back with how the run ended', async () => {
      await acquire();
      const ending = { state: 'needs_you', reason: 'the name is taken' };
      const { body } = await change('post', '/lease/release').send({
        fence: 1,
        ending,
      });
      expect(body).toMatchObject(ending);
      expect(body.leaseUntil).toBeUndefined();
    });

    it('answers 409 to a fence that is not the newest', async () => {
      await acquire();
      expect((await change('put', '/lease').send({ fence: 7 })).status).toBe(
        409,
      );
    });

    it.each([
      [{ fence: 0 }, 'fence: has to be a positive whole number.'],
      [
        { fence: 1, ending: { state: 'running' } },
        'state: has to be one of done, needs_you, waiting, stopped.',
      ],
      [
        { fence: 1, ending: { state: 'waiting', waitUntil: 'soon' } },
        'waitUntil: has to be a time in ISO 8601 and UTC.',
      ],
    ])('names the field at fault of %j', async (body, message) => {
      await acquire();
      const answer = await change('post', '/lease/release').send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toBe(message);
    });

    it.each([
      ['post', '/lease'],
      ['put', '/lease'],
      ['post', '/lease/release'],
      ['patch', ''],
    ] as const)('%s %s is for backend plugins only', async (method, path) => {
      const answer = await change(method, path)
        .set('Authorization', guest)
        .send({ fence: 1, evidence: {} });
      expect(answer.status).toBe(403);
    });
  });

  describe('PATCH /operations/:id', () => {
    const record = (evidence: object) =>
      change('patch', '').send({ fence: 1, evidence });

    it('adds evidence', async () => {
      await open();
      await acquire();
      const { body } = await record({ stage: 'created', repositoryId: 7 });
      expect(body).toMatchObject({ stage: 'created', repositoryId: 7 });
    });

    it('answers 404 for an operation that was never opened', async () => {
      expect((await record({ stage: 'created' })).status).toBe(404);
    });

    it.each([
      [{ stage: 'done' }, 'stage: has to be one of planned,'],
      [{ treeSha: 'abc' }, 'treeSha: has to be a SHA-1'],
      [{ repositoryId: '7' }, 'repositoryId: has to be a positive'],
      [{ marker: 'http://x' }, 'marker: is not a field'],
    ])('names the field at fault of %j', async (evidence, message) => {
      await open();
      await acquire();
      const { status, body } = await record(evidence);
      expect(status).toBe(400);
      expect(body.error.message).toContain(message);
    });
  });

  describe('GET /operations', () => {
    beforeEach(async () => {
      await open();
    });

    it('shows a user their own operations', async () => {
      const { body } = await get('/operations?owner=ACME', guest);
      expect(body.items).toHaveLength(1);
    });

    it("does not show a user somebody else's, nor that they exist", async () => {
      const list = await get('/operations', stranger);
      expect(list.body.items).toEqual([]);
      const one = await get(`/operations/${intent.id}`, stranger);
      expect(one.status).toBe(404);
    });

    it('shows a backend plugin all', async () => {
      const one = await get(`/operations/${intent.id}`, service);
      expect(one.body).toMatchObject(intent);
      const list = await get('/operations?repository=item-service', service);
      expect(list.body.items).toHaveLength(1);
    });

    it('shows people what they act on, and nothing that the ledger needs for itself', async () => {
      const { body } = await get(`/operations/${intent.id}`, guest);
      expect(Object.keys(body).sort()).toEqual(
        `createdAt host id initiator mayContinue owner remains repository
        stage state taskId taskUrl updatedAt`.split(/\s+/),
      );
    });

    it.each([
      ['state=stopped', 0],
      ['state=running&order=asc:repository', 1],
    ])('filters by state: %s', async (query, count) => {
      const { body } = await get(`/operations?${query}`, guest);
      expect(body.items).toHaveLength(count);
    });

    it.each([
      ['state=ended', 'state: has to be one of running, done,'],
      ['order=desc:initiator', 'order: has to be asc or desc, a colon and'],
      ['initiator=x', 'initiator: is not a field'],
    ])('refuses to list by %s', async (query, message) => {
      const { status, body } = await get(`/operations?${query}`, guest);
      expect(status).toBe(400);
      expect(body.error.message).toContain(message);
    });

    it('refuses a parameter that is given twice', async () => {
      const { status } = await get('/operations?owner=a&owner=b', service);
      expect(status).toBe(400);
    });
  });

  describe('GET /secrets/key', () => {
    it('gives a user the public key, for secrets of their own', async () => {
      const { status, body } = await get('/secrets/key', guest);
      expect(status).toBe(200);
      expect(body).toEqual({
        id: '0123456789abcdef',
        publicKey: 'cHVibGlj',
        user: 'user:default/guest',
      });
    });

    it('is for users only', async () => {
      expect((await get('/secrets/key', service)).status).toBe(403);
    });

    it('is refused to somebody who has not signed in', async () => {
      const nobody = mockCredentials.none.header();
      expect((await get('/secrets/key', nobody)).status).toBe(401);
    });
  });

  describe('/recipes', () => {
    it('lists the recipes', async () => {
      const { body } = await get('/recipes', guest);
      expect(body).toEqual({ items: [{ id: 'fastapi-service' }] });
    });

    const plan = (recipe: string, body: object) =>
      request(app)
        .post(`/recipes/${recipe}/plan`)
        .set('Authorization', guest)
        .send(body);

    it('answers the plan for good answers', async () => {
      const { status, body } = await plan('fastapi-service', {
        answers: { name: 'item-service' },
      });
      expect(status).toBe(200);
      expect(body).toEqual({ plan: { recipe: { id: 'fastapi-service' } } });
    });

    it('answers 422 with the problems of bad answers', async () => {
      const { status, body } = await plan('fastapi-service', {});
      expect(status).toBe(422);
      expect(body).toEqual({
        problems: [{ where: 'name', what: 'is missing', fix: 'add it' }],
      });
    });

    it('answers 404 for an unknown recipe', async () => {
      const { status, body } = await plan('cobol-service', { answers: {} });
      expect(status).toBe(404);
      expect(body.error.message).toBe(
        "There is no recipe 'cobol-service'; choose fastapi-service.",
      );
    });
  });
});
