// @ts-check

/**
 * How operations stand, and who is at work on them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('operations', table => {
    table
      .string('state')
      .notNullable()
      .defaultTo('stopped')
      .comment('running, done, needs_you, waiting or stopped');
    table.text('reason').comment('One sentence, without secrets');
    table.string('wait_until', 24).comment('ISO 8601, UTC');
    table
      .integer('fence')
      .notNullable()
      .defaultTo(0)
      .comment('Grows with every lease');
    table
      .integer('attempt')
      .notNullable()
      .defaultTo(0)
      .comment('Leases in a row whose run died');
    table.string('lease_until', 24).comment('ISO 8601, UTC; null: nobody');
    table.index(['state'], 'operations_state');
  });
  await knex('operations')
    .where({ stage: 'registered' })
    .update({ state: 'done' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('operations', table => {
    table.dropIndex(['state'], 'operations_state');
    table.dropColumns(
      'state',
      'reason',
      'wait_until',
      'fence',
      'attempt',
      'lease_until',
    );
  });
};
