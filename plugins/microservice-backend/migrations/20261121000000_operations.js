// @ts-check

/**
 * The ledger: one row per provisioning run of one repository.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('operations', table => {
    table.comment('What was intended and what is proven, per repository');
    table.string('id', 36).primary().comment('UUID of task and repository');
    table.string('task_id').notNullable();
    table.string('host').notNullable().comment('Lower case');
    table.string('owner').notNullable().comment('Lower case');
    table.string('repository').notNullable().comment('Lower case');
    table.text('marker').notNullable().comment("The repository's homepage");
    table.string('initiator').comment('Entity reference of the user');
    table.string('stage').notNullable();
    table.bigInteger('repository_id').comment('The id on GitHub');
    table.string('initial_commit_sha');
    table.string('tree_sha');
    table.string('commit_sha');
    table.string('answers_digest');
    table.string('entity_ref');
    table.text('detail').comment('JSON; names only, never values');
    table
      .boolean('occupies')
      .comment('True while unfinished, otherwise null: see the unique index');
    table.string('created_at', 24).notNullable().comment('ISO 8601, UTC');
    table.string('updated_at', 24).notNullable().comment('ISO 8601, UTC');
    // Nulls are distinct in both SQLite and PostgreSQL: one unfinished operation per repository, any number of others.
    table.unique(['host', 'owner', 'repository', 'occupies'], {
      indexName: 'operations_one_unfinished',
    });
    table.index(['initiator'], 'operations_initiator');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('operations');
};
