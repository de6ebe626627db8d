import 'reflect-metadata';
import { readConfig } from './config/config.js';
import { createServer } from './server.js';
import { BackgroundWork } from './startup/background-work.js';
import { listen } from './startup/listen.js';
import { sayWhy } from './startup/say-why.js';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createServer(config);
  console.log(`\nBoardmark is ready: ${await listen(app, config)}\n`);
  await app.get(BackgroundWork).begin();
}

main().catch((error: unknown) => {
  console.error(sayWhy(error));
  process.exit(1);
});
