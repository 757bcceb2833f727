import { appendFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds what a team would write to a service with orders in the layout `flat`: `GET /api/v1/customers/{key}/orders`, which
 * asks the customer service first. Generated code asks other services only where code of the team does.
 */
export function addTeamCode(tree: string): void {
  const routers = join(tree, 'app/routers');
  copyFileSync(join(__dirname, 'customers.py'), join(routers, 'customers.py'));
  appendFileSync(
    join(tree, 'app/routers/__init__.py'),
    '\nimport app.routers.customers\n',
  );
}
