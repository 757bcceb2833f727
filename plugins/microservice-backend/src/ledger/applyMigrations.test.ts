import { Knex } from 'knex';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { applyMigrations } from './applyMigrations';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15', 'POSTGRES_17', 'POSTGRES_18'],
  disableDocker: true,
});
const directory = resolvePackagePath(
  '@microservice-scaffolder/plugin-microservice-backend',
  'migrations',
);

/** A row as the first version wrote it. */
const row = {
  id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
  task_id: 'task-1',
  host: 'github.com',
  owner: 'acme',
  repository: 'item-service',
  marker: 'https://portal.example.com/x',
  initiator: 'user:default/guest',
  stage: 'pushed',
  repository_id: 7,
  occupies: true,
  created_at: '2026-01-01T00:00:00.000Z',
  updated_at: '2026-01-01T00:00:00.000Z',
};
const registered = {
  ...row,
  id: '11111111-3afa-517a-b09a-48f2f97952ef',
  repository: 'user-service',
  stage: 'registered',
  occupies: null,
};

describe.each(databases.eachSupportedId())('migrations on %s', id => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await databases.init(id);
    await knex.migrate.up({ directory });
    await knex('operations').insert([row, registered]);
  });

  const states = () =>
    knex('operations').select('repository', 'state', 'fence').orderBy('id');

  it('keep the rows of an earlier version, and say how they stand', async () => {
    await applyMigrations(knex);
    expect(await states()).toEqual([
      { repository: 'user-service', state: 'done', fence: 0 },
      { repository: 'item-service', state: 'stopped', fence: 0 },
    ]);
  });

  it('go back with every row and forth again', async () => {
    await applyMigrations(knex);
    await knex.migrate.down({ directory });
    const rows = await knex('operations').orderBy('repository');
    expect(rows).toMatchObject([
      { repository: 'item-service', stage: 'pushed' },
      { repository: 'user-service', stage: 'registered' },
    ]);
    expect(rows[0]).not.toHaveProperty('fence');
    await applyMigrations(knex);
    expect(await states()).toHaveLength(2);
  });

  it('go back to nothing', async () => {
    await applyMigrations(knex);
    await knex.migrate.rollback({ directory }, true);
    expect(await knex.schema.hasTable('operations')).toBe(false);
  });
});
