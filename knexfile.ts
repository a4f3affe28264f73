import { connect } from './src/database/connect.js';
import { migrationConfig } from './src/database/migrate.js';
import store from './store.config.js';

/**
 * For knex's own command line, after `npm run build`:
 * `DATABASE_URL=postgres://... npx knex --knexfile dist/knexfile.js migrate:status`.
 */
export default {
  ...connect(process.env['DATABASE_URL'] ?? 'postgres://localhost/covenant').client.config,
  migrations: migrationConfig(store.plugins),
};
