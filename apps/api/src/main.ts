import 'reflect-metadata';
import { ConfigError, readConfig } from './config/config.js';
import { createServer } from './server.js';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createServer(config);
  await app.listen(config.port, config.host);
  const url = new URL(await app.getUrl());
  console.log(`\nBoardmark is ready: http://${config.host === '127.0.0.1' ? 'localhost' : url.hostname}:${url.port}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError || !(error instanceof Error) ? String(error) : error.stack);
  process.exit(1);
});
