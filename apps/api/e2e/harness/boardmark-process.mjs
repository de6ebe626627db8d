// A process that has the embedded database open, for tests that kill it. Says what happens as lines of JSON.
import { readConfig } from '../../dist/config/config.js';
import { openDatabase } from '../../dist/database/open-database.js';

const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const start = performance.now();
try {
  const database = await openDatabase(readConfig(process.env), {
    share: process.argv.includes('--share'),
    log: (line) => say({ event: 'log', line }),
  });
  process.once('SIGTERM', () => void database.close().then(() => process.exit(0)));
  say({ event: 'ready', url: database.dataSource.options.url, milliseconds: Math.round(performance.now() - start) });
} catch (error) {
  say({ event: 'refused', message: error.message });
  process.exit(1);
}
